/** The letters about what visitors ask exhibitors. */
export const enquiryLettersDe = {
  received: {
    subject: 'Neue Anfrage an {exhibitor}',
    heading: 'Jemand hat Ihnen geschrieben',
    intro:
      'Über Ihre öffentliche Seite bei „{event}“ ist eine Anfrage an {exhibitor} eingegangen. Was darin steht, sehen nur Sie und Ihr Team.',
    action: 'Anfrage lesen und beantworten',
    what: 'Kommen in einer Stunde mehrere, schreiben wir Ihnen nur einmal.',
  },
  answered: {
    subject: 'Antwort von {exhibitor}',
    heading: '{exhibitor} hat Ihnen geantwortet',
    intro: '{answerer} antwortet auf Ihre Anfrage über die Seite von „{event}“.',
    answer: 'Antwort',
    question: 'Ihre Anfrage',
    reply: 'Wenn Sie auf diese E-Mail antworten, geht Ihre Nachricht an {address}.',
    action: 'Seite des Ausstellers öffnen',
    why: 'Sie bekommen diese Nachricht, weil jemand mit Ihrer Adresse eine Anfrage gestellt hat. Waren das nicht Sie, brauchen Sie nichts zu tun.',
  },
} as const;
