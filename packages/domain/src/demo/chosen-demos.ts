/**
 * As many demos as a reader can choose: more would not fit into an address. Apart from the schemas,
 * so that the public page does not fetch them for a number.
 */
export const maxChosen = 100;
