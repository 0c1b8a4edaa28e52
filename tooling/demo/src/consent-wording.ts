import type { LocalizedText } from '@foyer/domain/locales.ts';

/** What a badge holder agrees to when a badge is scanned: purpose, fields, withdrawal, in plain words. */
export function consentWording(erasedWithin: LocalizedText): LocalizedText {
  return {
    de: `Ich bin einverstanden, dass dieser Aussteller meinen Namen, meine Organisation und meine E-Mail-Adresse erhält, um sich nach der Tagung wegen unseres Gesprächs bei mir zu melden. Für anderes darf er sie nicht verwenden und nicht weitergeben. Die Einwilligung ist freiwillig; ohne sie entsteht mir kein Nachteil. Ich kann sie jederzeit widerrufen: am Stand, über den persönlichen Link meines Tagungsausweises oder beim Veranstalter. Dann werden meine Angaben gelöscht, in jedem Fall aber spätestens ${erasedWithin.de} nach der Tagung.`,
    en: `I agree that this exhibitor receives my name, my organisation and my e-mail address in order to get in touch with me about our conversation after the conference. They must not use them for anything else or pass them on. My consent is voluntary; refusing it has no disadvantage for me. I can withdraw it at any time: at the stand, with the personal link of my badge, or with the organiser. My details are then erased, and in any case ${erasedWithin.en} after the conference at the latest.`,
  };
}
