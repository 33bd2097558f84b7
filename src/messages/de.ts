import type { Messages } from './Messages.js';

/** Deutsch. */
export const de: Messages = {
  locale: 'de',

  panel: {
    title: 'Ihr Lizenzplatz auf diesem Gerät',
    notStored:
      'Dieser Browser speichert für diese Website keine Daten. Deshalb vergisst diese Seite den Lizenzplatz, sobald sie geschlossen wird. Notieren Sie sich das Datum, wenn Sie einen Lizenzplatz ausleihen.',
  },

  badge: {
    lost: 'Nicht bestätigt',
    pending: 'Einen Moment',
    unknown: 'Kein Lizenzplatz bekannt',
    none: 'Kein Lizenzplatz',
    held: 'Lizenzplatz in Nutzung',
    borrowed: 'Lizenzplatz ausgeliehen',
    expiring: 'Endet bald',
    expired: 'Abgelaufen',
  },

  seat: {
    pending: 'Dieses Gerät wird abgefragt\u00a0…',
    unknown:
      'Dieses Gerät hat keinen Lizenzplatz, der diesem Browser bekannt ist. Falls Sie einen ausgeliehen und seitdem die Browserdaten gelöscht haben, können Sie ihn trotzdem zurückgeben.',
    none: 'Dieses Gerät hat keinen Lizenzplatz.',
    held: 'Dieses Gerät nutzt einen Lizenzplatz bis {date}, sofern er nicht verlängert wird.',
    borrowed: 'Dieses Gerät hat einen Lizenzplatz bis {date}.',
    expiring: 'Der Lizenzplatz dieses Geräts endet bald: {date}.',
    expired: 'Der Lizenzplatz dieses Geräts endete am {date}.',
    left: 'Noch {duration}',
    progress: 'Verbleibende Zeit',
    usage: 'Belegte Lizenzplätze: {inUse} von {total}',
    usageLabel: 'Belegte Lizenzplätze',
    calendar: 'Zum Kalender hinzufügen',
    calendarEntry: 'Ausgeliehener Lizenzplatz endet',
  },

  borrow: {
    title: 'Lizenzplatz ausleihen',
    extendTitle: 'Länger ausleihen',
    until: 'Für wie lange?',
    longest: 'So lange wie erlaubt',
    longestOf: 'So lange wie erlaubt ({duration})',
    ownDate: 'Bis zu einem Datum meiner Wahl',
    dateLabel: 'Datum und Uhrzeit',
    resultsIn: 'Bis {date}',
    resultsInLongest: 'Bis zum spätesten Datum, das die Lizenz erlaubt',
    clocksForward: 'Bis dahin wird die Uhr vorgestellt, daher fehlt dazwischen eine Stunde.',
    clocksBack: 'Bis dahin wird die Uhr zurückgestellt, daher kommt dazwischen eine Stunde hinzu.',
    shorter:
      'Das liegt vor dem Datum, bis zu dem Sie den Lizenzplatz jetzt haben: Er würde früher enden.',
    grantedOther: 'Ihre Anfrage: bis {asked}. Vom Lizenzdienst gewährt: bis {granted}.',
    submit: 'Lizenzplatz ausleihen',
    submitPending: 'Wird ausgeliehen\u00a0…',
    extendSubmit: 'Bis dahin ausleihen',
    notAllowed:
      'Diese Lizenz erlaubt kein Ausleihen. Fragen Sie die Person, die Ihre Lizenzen verwaltet, ob sich das ändern lässt.',
    datePast: 'Dieses Datum ist vorbei. Wählen Sie ein späteres.',
    dateTooLate: 'Das ist länger, als die Lizenz erlaubt. Spätestens möglich: {date}.',
    dateImpossible: 'Dieses Datum oder diese Uhrzeit gibt es nicht. Prüfen Sie Ihre Eingabe.',
    dateMissing: 'Geben Sie Datum und Uhrzeit ein.',
    dateRefused: 'Der Lizenzdienst akzeptiert dieses Datum nicht. Wählen Sie ein früheres.',
  },

  release: {
    action: 'Diesen Lizenzplatz zurückgeben',
    title: 'Diesen Lizenzplatz zurückgeben?',
    does: 'Der Lizenzplatz wird sofort für andere frei, und dieses Gerät kann das Produkt nicht mehr damit nutzen, weder online noch offline.',
    doesNot:
      'Die Lizenz bleibt, wie sie ist, und dieses Gerät bleibt aktiviert: Sie können jederzeit wieder ausleihen, wenn ein Lizenzplatz frei ist.',
    confirm: 'Lizenzplatz zurückgeben',
    confirmPending: 'Wird zurückgegeben\u00a0…',
    cancel: 'Lizenzplatz behalten',
    close: 'Schließen',
  },

  remedy: {
    retry: 'Erneut versuchen',
    activate: 'Dieses Gerät aktivieren',
    activatePending: 'Wird aktiviert\u00a0…',
    chooseDate: 'Anderes Datum wählen',
    signIn: 'Anmelden',
    contact: 'Support kontaktieren',
    copy: 'Angaben für den Support kopieren',
    copied: 'Kopiert',
  },

  details: 'Details',

  errors: {
    floating_not_available: {
      what: 'Alle Lizenzplätze sind belegt',
      why: 'Im Moment sind alle Lizenzplätze dieser Lizenz vergeben.',
      next: 'Versuchen Sie es in einer Weile erneut, oder bitten Sie jemanden aus Ihrem Team, einen Lizenzplatz zurückzugeben.',
    },
    license_borrow_not_allowed: {
      what: 'Ausleihen ist ausgeschaltet',
      why: 'Diese Lizenz erlaubt nicht, dass Lizenzplätze ausgeliehen werden.',
      next: 'Fragen Sie die Person, die Ihre Lizenzen verwaltet, ob sich das ändern lässt.',
    },
    borrow_until_not_valid: {
      what: 'Dieses Datum ist nicht möglich',
      why: 'Das Datum ist vorbei, oder es liegt später, als die Lizenz erlaubt.',
      next: 'Wählen Sie ein anderes Datum.',
    },
    device_not_found: {
      what: 'Dieses Gerät ist noch nicht aktiviert',
      why: 'Die Lizenz kennt diesen Browser nicht. Das ist so beim ersten Besuch, in einem privaten Fenster und nachdem die Browserdaten gelöscht wurden.',
      next: 'Aktivieren Sie dieses Gerät. Das verbraucht eine der Aktivierungen der Lizenz.',
    },
    blacklisted: {
      what: 'Dieses Gerät ist gesperrt',
      why: 'Der Anbieter hat dieses Gerät für diese Lizenz gesperrt.',
      next: 'Wenden Sie sich an den Anbieter, wenn Sie das für einen Irrtum halten.',
    },
    license_not_found: {
      what: 'Keine Lizenz gefunden',
      why: 'Für dieses Konto und dieses Produkt gibt es keine Lizenz.',
      next: 'Prüfen Sie, ob Sie mit dem richtigen Konto angemeldet sind, oder wenden Sie sich an den Anbieter.',
    },
    license_not_active: {
      what: 'Die Lizenz ist nicht aktiv',
      why: 'Sie wurde zurückgesetzt oder nie aktiviert.',
      next: 'Aktivieren Sie dieses Gerät; damit wird auch die Lizenz aktiviert.',
    },
    license_not_enabled: {
      what: 'Die Lizenz ist ausgeschaltet',
      why: 'Der Anbieter hat diese Lizenz deaktiviert.',
      next: 'Wenden Sie sich an den Anbieter.',
    },
    license_expired: {
      what: 'Die Lizenz ist abgelaufen',
      why: 'Ihre Laufzeit ist zu Ende, daher lassen sich ihre Lizenzplätze nicht nutzen.',
      next: 'Bitten Sie die Person, die Ihre Lizenzen verwaltet, sie zu verlängern.',
    },
    license_activated_max_times: {
      what: 'Keine Aktivierungen mehr übrig',
      why: 'Die Lizenz ist auf so vielen Geräten aktiviert, wie sie erlaubt. Aktivierungen werden unabhängig von Lizenzplätzen gezählt.',
      next: 'Bitten Sie die Person, die Ihre Lizenzen verwaltet, ein nicht mehr genutztes Gerät zu entfernen.',
    },
    network_error: {
      what: 'Keine Verbindung',
      why: 'Die Anfrage kam nicht durch, oder die Antwort darauf kam nicht zurück.',
      next: 'Prüfen Sie Ihre Verbindung und versuchen Sie es dann erneut.',
    },
    timeout: {
      what: 'Keine rechtzeitige Antwort',
      why: 'Der Lizenzdienst hat zu lange für eine Antwort gebraucht.',
      next: 'Versuchen Sie es gleich noch einmal.',
    },
    unauthenticated: {
      what: 'Sie sind nicht angemeldet',
      why: 'Ihre Sitzung ist beendet, oder Sie haben sich noch nicht angemeldet.',
      next: 'Melden Sie sich an und versuchen Sie es dann erneut.',
    },
    not_permitted: {
      what: 'Das dürfen Sie hier nicht',
      why: 'Ihrem Konto wurde das nicht erlaubt.',
      next: 'Fragen Sie die Person, die Ihre Lizenzen verwaltet.',
    },
    rate_limited: {
      what: 'Zu viele Anfragen',
      why: 'Der Lizenzdienst wird im Moment zu oft angefragt.',
      next: 'Warten Sie ein wenig und versuchen Sie es dann erneut.',
    },
    service_unavailable: {
      what: 'Der Lizenzdienst ist nicht erreichbar',
      why: 'Das liegt an uns, nicht an Ihnen.',
      next: 'Versuchen Sie es gleich noch einmal.',
    },
    invalid_response: {
      what: 'Die Antwort war nicht lesbar',
      why: 'Etwas zwischen dieser Seite und dem Lizenzdienst hat an seiner Stelle geantwortet. Das liegt nicht an Ihnen.',
      next: 'Versuchen Sie es gleich noch einmal. Wenn es so bleibt, wenden Sie sich an den Anbieter.',
    },
  },

  releaseErrors: {
    floating_not_available: {
      what: 'Es gibt keinen Lizenzplatz zum Zurückgeben',
      why: 'Dieses Gerät hat keinen Lizenzplatz: Er wurde schon zurückgegeben, oder seine Zeit ist abgelaufen.',
      next: 'Sie brauchen nichts zu tun.',
    },
    device_not_found: {
      what: 'Es gibt keinen Lizenzplatz zum Zurückgeben',
      why: 'Die Lizenz kennt diesen Browser nicht, also hat dieses Gerät keinen ihrer Lizenzplätze.',
      next: 'Wenn Sie in einem anderen Browser oder Profil ausgeliehen haben, geben Sie den Lizenzplatz dort zurück.',
    },
    license_not_active: {
      what: 'Es gibt keinen Lizenzplatz zum Zurückgeben',
      why: 'Die Lizenz ist nicht aktiv: Sie wurde zurückgesetzt oder nie aktiviert.',
      next: 'Sie brauchen nichts zu tun.',
    },
  },

  setupError: {
    what: 'Diese Seite ist nicht richtig eingerichtet',
    why: 'Der Lizenzdienst hat die Art der Anfrage abgelehnt. Das liegt nicht an Ihnen, und ein neuer Versuch hilft nicht.',
    next: 'Wenden Sie sich an den Anbieter und nennen Sie den Code unten.',
  },

  operatorError: {
    what: 'Der Server des Anbieters hat ein Problem',
    why: 'Der Server des Anbieters und der Lizenzdienst erreichen einander im Moment nicht. Das liegt nicht an Ihnen.',
    next: 'Versuchen Sie es später erneut. Wenn es so bleibt, wenden Sie sich an den Anbieter und nennen Sie den Code unten.',
  },

  otherError: {
    what: 'Der Lizenzdienst hat abgelehnt',
    why: 'Er hat einen Grund genannt, für den diese Seite keine Worte hat.',
    next: 'Wenden Sie sich an den Anbieter und nennen Sie den Code unten.',
  },

  lost: {
    borrow: 'Wir wissen nicht, ob der Lizenzplatz ausgeliehen wurde',
    release: 'Wir wissen nicht, ob der Lizenzplatz zurückgegeben wurde',
    activate: 'Wir wissen nicht, ob dieses Gerät aktiviert wurde',
    next: 'Versuchen Sie es erneut: Das ist unbedenklich, nichts wird doppelt vergeben.',
  },
};
