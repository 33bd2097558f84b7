import type { Messages } from './Messages.js';

/** Nederlands. */
export const nl: Messages = {
  locale: 'nl',

  panel: {
    title: 'Je licentieplaats op dit apparaat',
    notStored:
      'Deze browser bewaart geen gegevens voor deze site, dus deze pagina vergeet de licentieplaats zodra je die sluit. Noteer de datum als je er een leent.',
    privateWindow:
      'Dit lijkt een privévenster te zijn. Zodra het wordt gesloten, vergeet deze browser dit apparaat: een licentieplaats die je hier leent, blijft bezet tot de einddatum en kan niet vanuit een ander venster worden teruggegeven.',
    offline:
      'Je bent offline. Je ziet wat het laatst bekend was; een geleende licentieplaats blijft van jou.',
    clockAhead:
      'De klok van dit apparaat loopt {duration} voor. De datums hier volgen de klok van de licentiedienst.',
    clockBehind:
      'De klok van dit apparaat loopt {duration} achter. De datums hier volgen de klok van de licentiedienst.',
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
    unknown: 'Deze browser kent geen licentieplaats van dit apparaat.',
    none: 'Dit apparaat heeft geen licentieplaats.',
    held: 'Dit apparaat gebruikt een licentieplaats tot {date}, tenzij die wordt verlengd.',
    borrowed: 'Dit apparaat heeft een licentieplaats tot {date}.',
    expiring: 'De licentieplaats van dit apparaat loopt bijna af: {date}.',
    expired: 'De licentieplaats van dit apparaat liep af op {date}.',
    kept: 'Dit apparaat gebruikt een licentieplaats. Die wordt vanzelf verlengd zolang er een pagina openstaat die de licentieplaats gebruikt.',
    maybeHeld:
      'We weten niet of dit apparaat een licentieplaats gebruikt. Als dat zo is, komt de licentieplaats uiterlijk op {date} vrij.',
    maybeBorrowed:
      'Er ging een antwoord verloren, dus dit apparaat heeft misschien al een licentieplaats.',
    maybeReturned:
      'Er ging een antwoord verloren, dus dit apparaat heeft misschien nog zijn licentieplaats. Geef die voor de zekerheid nog eens terug: dat kan geen kwaad.',
    extend: 'Verlengen',
    borrowAgain: 'Opnieuw lenen',
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
    clocksForward: 'De klok gaat voor die tijd vooruit, dus er valt tussendoor {duration} weg.',
    clocksBack: 'De klok gaat voor die tijd terug, dus er komt tussendoor {duration} bij.',
    dateTwice:
      'Deze tijd komt twee keer voor, omdat de klok teruggaat. De eerste wordt bedoeld: {date}.',
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
    dateSkipped:
      'Deze tijd wordt overgeslagen als de klok vooruitgaat. Kies een eerdere of latere.',
    dateMissing: 'Vul een datum en een tijd in.',
    dateRefused: 'De licentiedienst accepteert deze datum niet. Kies een andere.',
  },

  release: {
    action: 'Deze licentieplaats teruggeven',
    actionUnknown: 'Een eerder geleende plaats teruggeven',
    title: 'Deze licentieplaats teruggeven?',
    does: 'De licentieplaats komt meteen vrij voor anderen, en dit apparaat kan het product er niet meer mee gebruiken, online noch offline.',
    doesNot:
      'De licentie blijft zoals die is en dit apparaat blijft geactiveerd: je kunt opnieuw lenen wanneer er een licentieplaats vrij is.',
    confirm: 'Licentieplaats teruggeven',
    confirmPending: 'Bezig met teruggeven…',
    cancel: 'Licentieplaats houden',
    close: 'Sluiten',
    later: 'Teruggeven zodra ik online ben',
    laterNotice:
      'De licentieplaats wordt teruggegeven zodra dit apparaat online is, mits deze pagina open blijft.',
    laterCancel: 'Niet teruggeven',
  },

  hold: {
    title: 'Licentieplaats gebruiken op deze pagina',
    off: 'Er wordt nu een licentieplaats in gebruik genomen en aangehouden zolang deze pagina openstaat, zonder einddatum.',
    offVisible:
      'Er wordt nu een licentieplaats in gebruik genomen en aangehouden zolang deze pagina in beeld is, zonder einddatum.',
    take: 'Licentieplaats gebruiken',
    taking: 'Bezig met aanvragen…',
    kept: 'Dit apparaat heeft een licentieplaats. Die wordt aangehouden zolang deze pagina openstaat.',
    keptVisible:
      'Dit apparaat heeft een licentieplaats. Die wordt aangehouden zolang deze pagina in beeld is.',
    keptOffline:
      'Dit apparaat houdt zijn licentieplaats tot {date}. Zonder netwerk voor die tijd komt die vrij voor anderen.',
    borrowed:
      'De licentieplaats van dit apparaat is geleend, dus deze pagina hoeft die niet aan te houden.',
    waiting:
      'Alle licentieplaatsen zijn in gebruik. Deze pagina neemt de volgende die vrijkomt. Hoeveel anderen er wachten, weet niemand.',
    lost: 'De licentieplaats die dit apparaat had, ging naar iemand anders terwijl deze pagina die niet kon verlengen.',
    unreachable: 'De licentiedienst antwoordt niet. Deze pagina probeert het vanzelf opnieuw.',
    offline:
      'Dit apparaat heeft geen netwerk. Deze pagina vraagt opnieuw om een licentieplaats zodra het online is.',
    nextTry: 'Volgende poging over {duration}',
    stop: 'Stoppen met wachten',
    onLeave: 'Als de laatste pagina wordt gesloten, komt de licentieplaats {duration} later vrij.',
    onLeaveReturned:
      'Als de laatste pagina wordt gesloten, wordt de licentieplaats meteen teruggegeven als de browser daar nog aan toekomt. Anders komt die {duration} later vrij.',
  },

  reminder: {
    turnOn: 'Mij herinneren voor het einde',
    turnOff: 'Mij niet herinneren',
    on: 'Deze browser toont een melding voordat de licentieplaats afloopt, mits deze pagina dan openstaat.',
    denied:
      'Deze browser staat geen meldingen van deze site toe. Dat kun je wijzigen in de instellingen van de browser.',
    title: 'Je licentieplaats loopt bijna af',
  },

  device: {
    title: 'Dit apparaat',
    source: {
      given: 'Deze ID is ingesteld door de site waarop je bent.',
      stored:
        'Deze browser bewaart deze ID. Als de browsergegevens worden gewist, gaat die verloren.',
      derived:
        'Deze ID volgt uit deze browser en je account: hij blijft dezelfde wanneer de browsergegevens worden gewist.',
      new: 'Deze ID is nieuw. Deze browser bewaart die totdat de browsergegevens worden gewist.',
    },
    id: 'Apparaat-ID',
    copy: 'Apparaat-ID kopiëren',
    earlier: 'Had dit apparaat eerder een andere ID?',
    earlierWhy:
      'Nadat browsergegevens zijn gewist, kent de licentie dit apparaat misschien onder een eerdere ID: daarmee kun je een licentieplaats teruggeven die toen is geleend, en heb je geen extra activering nodig. Je hebt die ID als je die hebt genoteerd.',
    earlierId: 'Eerdere apparaat-ID',
    use: 'Deze ID gebruiken',
    invalid: 'Vul de volledige ID in, zoals die aan je is getoond.',
    same: 'Dit apparaat gebruikt deze ID al. Vul de eerdere in.',
    hasSeat:
      'Dit apparaat heeft een licentieplaats of vraagt er een aan, en die zou bij de huidige ID blijven. Geef eerst de licentieplaats terug en wijzig daarna de ID.',
    restored: 'Dit apparaat gebruikt nu deze ID.',
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
    offline: {
      what: 'Je bent offline',
      why: 'Dit apparaat heeft geen netwerk, dus er is niets verzonden en er is niets veranderd.',
      next: 'Maak verbinding met een netwerk en probeer het opnieuw.',
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
    offline: {
      what: 'Voor teruggeven is een verbinding nodig',
      why: 'Dit apparaat heeft geen netwerk, dus er is niets verzonden. De licentieplaats is nog van jou.',
      next: 'Maak verbinding met een netwerk en probeer het opnieuw. Of laat deze pagina het doen zodra er verbinding is.',
    },
  },

  retryAfter: 'Wacht {duration} en probeer het dan opnieuw.',
  activationsLeft: 'Resterende activeringen: {left} van {total}.',

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
    borrow: 'We weten niet of het lenen is gelukt',
    release: 'We weten niet of de licentieplaats is teruggegeven',
    activate: 'We weten niet of dit apparaat is geactiveerd',
    next: 'Probeer het opnieuw: dat is veilig, er wordt niets dubbel toegekend.',
    again: 'Opnieuw proberen vraagt om dezelfde datum: {date}.',
    againLongest: 'Opnieuw proberen vraagt om zo lang als de licentie toestaat.',
  },
};
