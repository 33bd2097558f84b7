import type { Messages } from './Messages.js';

/** Nederlands. */
export const nl: Messages = {
  locale: 'nl',

  panel: {
    title: 'Je licentieplaats op dit apparaat',
    notStored:
      'Deze browser bewaart geen gegevens voor deze site, dus deze pagina vergeet de licentieplaats zodra je die sluit. Noteer de datum als je er een leent.',
  },

  badge: {
    lost: 'Niet bevestigd',
    pending: 'Een ogenblik',
    unknown: 'Geen licentieplaats bekend',
    none: 'Geen licentieplaats',
    held: 'Licentieplaats in gebruik',
    borrowed: 'Licentieplaats geleend',
    expiring: 'Loopt bijna af',
    expired: 'Afgelopen',
  },

  seat: {
    pending: 'Dit apparaat wordt opgezocht…',
    unknown:
      'Dit apparaat heeft geen licentieplaats die bij deze browser bekend is. Als je er een hebt geleend en sindsdien de browsergegevens hebt gewist, kun je die nog steeds teruggeven.',
    none: 'Dit apparaat heeft geen licentieplaats.',
    held: 'Dit apparaat gebruikt een licentieplaats tot {date}, tenzij die wordt verlengd.',
    borrowed: 'Dit apparaat heeft een licentieplaats tot {date}.',
    expiring: 'De licentieplaats van dit apparaat loopt bijna af: {date}.',
    expired: 'De licentieplaats van dit apparaat liep af op {date}.',
    left: 'Nog {duration}',
    progress: 'Resterende tijd',
    usage: 'Licentieplaatsen in gebruik: {inUse} van {total}',
    usageLabel: 'Licentieplaatsen in gebruik',
    calendar: 'Toevoegen aan agenda',
    calendarEntry: 'Geleende licentieplaats loopt af',
  },

  borrow: {
    title: 'Licentieplaats lenen',
    extendTitle: 'Langer lenen',
    until: 'Voor hoelang?',
    longest: 'Zo lang als toegestaan',
    longestOf: 'Zo lang als toegestaan ({duration})',
    ownDate: 'Tot een zelfgekozen datum',
    dateLabel: 'Datum en tijd',
    resultsIn: 'Tot {date}',
    resultsInLongest: 'Tot de laatste datum die de licentie toestaat',
    clocksForward: 'De klok gaat voor die tijd vooruit, dus er valt tussendoor een uur weg.',
    clocksBack: 'De klok gaat voor die tijd terug, dus er komt tussendoor een uur bij.',
    shorter: 'Dit is vóór de datum die je licentieplaats nu heeft, dus die zou eerder aflopen.',
    grantedOther: 'Jouw aanvraag: tot {asked}. Toegekend door de licentiedienst: tot {granted}.',
    submit: 'Licentieplaats lenen',
    submitPending: 'Bezig met lenen…',
    extendSubmit: 'Tot dan lenen',
    notAllowed:
      'Deze licentie staat lenen niet toe. Vraag degene die je licenties beheert of dat kan veranderen.',
    datePast: 'Deze datum is voorbij. Kies een latere.',
    dateTooLate: 'Dit is langer dan de licentie toestaat. De laatst mogelijke datum is {date}.',
    dateImpossible: 'Deze datum of tijd bestaat niet. Controleer wat je hebt ingevuld.',
    dateMissing: 'Vul een datum en een tijd in.',
    dateRefused: 'De licentiedienst accepteert deze datum niet. Kies een eerdere.',
  },

  release: {
    action: 'Deze licentieplaats teruggeven',
    title: 'Deze licentieplaats teruggeven?',
    does: 'De licentieplaats komt meteen vrij voor anderen, en dit apparaat kan het product er niet meer mee gebruiken, online noch offline.',
    doesNot:
      'De licentie blijft zoals die is en dit apparaat blijft geactiveerd: je kunt opnieuw lenen wanneer er een licentieplaats vrij is.',
    confirm: 'Licentieplaats teruggeven',
    confirmPending: 'Bezig met teruggeven…',
    cancel: 'Licentieplaats houden',
    close: 'Sluiten',
  },

  remedy: {
    retry: 'Opnieuw proberen',
    activate: 'Dit apparaat activeren',
    activatePending: 'Bezig met activeren…',
    chooseDate: 'Andere datum kiezen',
    signIn: 'Inloggen',
    contact: 'Contact met support',
    copy: 'Gegevens voor support kopiëren',
    copied: 'Gekopieerd',
  },

  details: 'Details',

  errors: {
    floating_not_available: {
      what: 'Alle licentieplaatsen zijn in gebruik',
      why: 'Alle licentieplaatsen van deze licentie zijn op dit moment bezet.',
      next: 'Probeer het over een tijdje opnieuw, of vraag een collega om een licentieplaats terug te geven.',
    },
    license_borrow_not_allowed: {
      what: 'Lenen is uitgeschakeld',
      why: 'Bij deze licentie kunnen geen licentieplaatsen worden geleend.',
      next: 'Vraag degene die je licenties beheert of dat kan veranderen.',
    },
    borrow_until_not_valid: {
      what: 'Deze datum is niet mogelijk',
      why: 'De datum is voorbij, of is later dan de licentie toestaat.',
      next: 'Kies een andere datum.',
    },
    device_not_found: {
      what: 'Dit apparaat is nog niet geactiveerd',
      why: 'De licentie kent deze browser niet. Dat is zo bij een eerste bezoek, in een privévenster en nadat de browsergegevens zijn gewist.',
      next: 'Activeer dit apparaat. Dat kost een van de activeringen van de licentie.',
    },
    blacklisted: {
      what: 'Dit apparaat is geblokkeerd',
      why: 'De leverancier heeft dit apparaat geblokkeerd voor deze licentie.',
      next: 'Neem contact op met de leverancier als je denkt dat dit een vergissing is.',
    },
    license_not_found: {
      what: 'Geen licentie gevonden',
      why: 'Er is geen licentie voor dit account en dit product.',
      next: 'Controleer of je met het juiste account bent ingelogd, of neem contact op met de leverancier.',
    },
    license_not_active: {
      what: 'De licentie is niet actief',
      why: 'De licentie is gereset of nooit geactiveerd.',
      next: 'Activeer dit apparaat; daarmee wordt ook de licentie geactiveerd.',
    },
    license_not_enabled: {
      what: 'De licentie is uitgeschakeld',
      why: 'De leverancier heeft deze licentie uitgeschakeld.',
      next: 'Neem contact op met de leverancier.',
    },
    license_expired: {
      what: 'De licentie is verlopen',
      why: 'De looptijd is voorbij, dus de licentieplaatsen kunnen niet worden gebruikt.',
      next: 'Vraag degene die je licenties beheert om de licentie te verlengen.',
    },
    license_activated_max_times: {
      what: 'Er zijn geen activeringen meer over',
      why: 'De licentie is geactiveerd op zoveel apparaten als is toegestaan. Activeringen worden los van licentieplaatsen geteld.',
      next: 'Vraag degene die je licenties beheert om een apparaat te verwijderen dat niet meer wordt gebruikt.',
    },
    network_error: {
      what: 'Geen verbinding',
      why: 'De aanvraag kwam niet aan, of het antwoord kwam niet terug.',
      next: 'Controleer je verbinding en probeer het opnieuw.',
    },
    timeout: {
      what: 'Geen antwoord op tijd',
      why: 'De licentiedienst deed te lang over een antwoord.',
      next: 'Probeer het zo meteen opnieuw.',
    },
    unauthenticated: {
      what: 'Je bent niet ingelogd',
      why: 'Je sessie is beëindigd, of je hebt nog niet ingelogd.',
      next: 'Log in en probeer het opnieuw.',
    },
    not_permitted: {
      what: 'Dit mag je hier niet doen',
      why: 'Je account heeft hiervoor geen toestemming gekregen.',
      next: 'Vraag het degene die je licenties beheert.',
    },
    rate_limited: {
      what: 'Te veel aanvragen',
      why: 'De licentiedienst krijgt op dit moment te vaak aanvragen.',
      next: 'Wacht even en probeer het dan opnieuw.',
    },
    service_unavailable: {
      what: 'De licentiedienst is niet bereikbaar',
      why: 'Dit ligt aan ons, niet aan jou.',
      next: 'Probeer het zo meteen opnieuw.',
    },
    invalid_response: {
      what: 'Het antwoord kon niet worden gelezen',
      why: 'Iets tussen deze pagina en de licentiedienst heeft in plaats daarvan geantwoord. Dit ligt niet aan jou.',
      next: 'Probeer het zo meteen opnieuw. Blijft het zo, neem dan contact op met de leverancier.',
    },
  },

  releaseErrors: {
    floating_not_available: {
      what: 'Er is geen licentieplaats om terug te geven',
      why: 'Dit apparaat heeft geen licentieplaats: die is al teruggegeven, of de tijd ervan is om.',
      next: 'Je hoeft niets te doen.',
    },
    device_not_found: {
      what: 'Er is geen licentieplaats om terug te geven',
      why: 'De licentie kent deze browser niet, dus dit apparaat heeft er geen licentieplaats van.',
      next: 'Als je in een andere browser of een ander profiel hebt geleend, geef de licentieplaats dan daar terug.',
    },
    license_not_active: {
      what: 'Er is geen licentieplaats om terug te geven',
      why: 'De licentie is niet actief: die is gereset of nooit geactiveerd.',
      next: 'Je hoeft niets te doen.',
    },
  },

  setupError: {
    what: 'Deze pagina is niet goed ingesteld',
    why: 'De licentiedienst weigerde de manier waarop de aanvraag werd gedaan. Dit ligt niet aan jou, en opnieuw proberen helpt niet.',
    next: 'Neem contact op met de leverancier en vermeld de code hieronder.',
  },

  operatorError: {
    what: 'De server van de leverancier heeft een probleem',
    why: 'De server van de leverancier en de licentiedienst bereiken elkaar op dit moment niet. Dit ligt niet aan jou.',
    next: 'Probeer het later opnieuw. Blijft het zo, neem dan contact op met de leverancier en vermeld de code hieronder.',
  },

  otherError: {
    what: 'De licentiedienst heeft geweigerd',
    why: 'De licentiedienst gaf een reden waar deze pagina geen woorden voor heeft.',
    next: 'Neem contact op met de leverancier en vermeld de code hieronder.',
  },

  lost: {
    borrow: 'We weten niet of de licentieplaats is geleend',
    release: 'We weten niet of de licentieplaats is teruggegeven',
    activate: 'We weten niet of dit apparaat is geactiveerd',
    next: 'Probeer het opnieuw: dat is veilig, er wordt niets dubbel toegekend.',
  },
};
