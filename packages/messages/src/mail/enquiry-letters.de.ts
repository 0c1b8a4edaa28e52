/** The letters about what visitors ask exhibitors. */
export const enquiryLettersDe = {
  received: {
    subject: 'Neue Anfrage an {exhibitor}',
    heading: 'Jemand hat Ihnen geschrieben',
    body: 'Über Ihre öffentliche Seite bei „{event}“ ist eine Anfrage an {exhibitor} eingegangen. Was darin steht, sehen nur Sie und Ihr Team.\n\n{button}\n\nKommen in einer Stunde mehrere, schreiben wir Ihnen nur einmal.',
    action: 'Anfrage lesen und beantworten',
  },
  answered: {
    subject: 'Antwort von {exhibitor}',
    heading: '{exhibitor} hat Ihnen geantwortet',
    body: '{answerer} antwortet auf Ihre Anfrage über die Seite von „{event}“.\n\n{details}\n\n{button}\n\nWenn Sie auf diese E-Mail antworten, geht Ihre Nachricht an {address}.',
    action: 'Seite des Ausstellers öffnen',
    answer: 'Antwort',
    question: 'Ihre Anfrage',
    why: 'Sie bekommen diese Nachricht, weil jemand mit Ihrer Adresse eine Anfrage gestellt hat. Waren das nicht Sie, brauchen Sie nichts zu tun.',
  },
} as const;
