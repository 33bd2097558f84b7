import type { Messages } from './Messages.js';

/** Deutsch. */
export const de: Messages = {
  locale: 'de',

  panel: {
    title: 'Ihr Lizenzplatz auf diesem Gerät',
    notStored:
      'Dieser Browser speichert für diese Website keine Daten. Deshalb vergisst diese Seite den Lizenzplatz, sobald sie geschlossen wird. Notieren Sie sich das Datum, wenn Sie einen Lizenzplatz ausleihen.',
    privateWindow:
      'Das sieht nach einem privaten Fenster aus. Wenn es geschlossen wird, vergisst dieser Browser dieses Gerät: Ein hier ausgeliehener Lizenzplatz bleibt bis zum Ende der Ausleihe belegt und lässt sich aus keinem anderen Fenster zurückgeben.',
    offline:
      'Sie sind offline. Angezeigt wird, was zuletzt bekannt war; ein ausgeliehener Lizenzplatz bleibt Ihnen erhalten.',
    clockAhead:
      'Die Uhr dieses Geräts geht {duration} vor. Die Zeitangaben hier richten sich nach der Uhr des Lizenzdienstes.',
    clockBehind:
      'Die Uhr dieses Geräts geht {duration} nach. Die Zeitangaben hier richten sich nach der Uhr des Lizenzdienstes.',
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
    unknown: 'Dieser Browser kennt keinen Lizenzplatz dieses Geräts.',
    none: 'Dieses Gerät hat keinen Lizenzplatz.',
    held: 'Dieses Gerät nutzt einen Lizenzplatz bis {date}, sofern er nicht verlängert wird.',
    borrowed: 'Dieses Gerät hat einen Lizenzplatz bis {date}.',
    expiring: 'Der Lizenzplatz dieses Geräts endet bald: {date}.',
    expired: 'Der Lizenzplatz dieses Geräts endete am {date}.',
    kept: 'Dieses Gerät nutzt einen Lizenzplatz. Er wird von selbst verlängert, solange eine Seite geöffnet ist, die ihn nutzt.',
    maybeHeld:
      'Wir wissen nicht, ob dieses Gerät einen Lizenzplatz nutzt. Falls ja, wird der Lizenzplatz spätestens am {date} frei.',
    maybeBorrowed:
      'Eine Antwort ging verloren, daher hat dieses Gerät vielleicht schon einen Lizenzplatz.',
    maybeReturned:
      'Eine Antwort ging verloren, daher hat dieses Gerät vielleicht noch seinen Lizenzplatz. Geben Sie ihn zur Sicherheit noch einmal zurück: Das schadet nicht.',
    extend: 'Verlängern',
    borrowAgain: 'Erneut ausleihen',
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
    clocksForward: 'Bis dahin wird die Uhr vorgestellt, daher fehlt dazwischen: {duration}.',
    clocksBack: 'Bis dahin wird die Uhr zurückgestellt, daher kommt dazwischen hinzu: {duration}.',
    dateTwice:
      'Diese Uhrzeit gibt es zweimal, da die Uhr zurückgestellt wird. Gemeint ist die erste: {date}.',
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
    dateSkipped:
      'Diese Uhrzeit wird übersprungen, wenn die Uhr vorgestellt wird. Wählen Sie eine frühere oder spätere.',
    dateMissing: 'Geben Sie Datum und Uhrzeit ein.',
    dateRefused: 'Der Lizenzdienst akzeptiert dieses Datum nicht. Wählen Sie ein anderes.',
  },

  release: {
    action: 'Diesen Lizenzplatz zurückgeben',
    actionUnknown: 'Früher ausgeliehenen Platz zurückgeben',
    title: 'Diesen Lizenzplatz zurückgeben?',
    does: 'Der Lizenzplatz wird sofort für andere frei, und dieses Gerät kann das Produkt nicht mehr damit nutzen, weder online noch offline.',
    doesNot:
      'Die Lizenz bleibt, wie sie ist, und dieses Gerät bleibt aktiviert: Sie können jederzeit wieder ausleihen, wenn ein Lizenzplatz frei ist.',
    confirm: 'Lizenzplatz zurückgeben',
    confirmPending: 'Wird zurückgegeben\u00a0…',
    cancel: 'Lizenzplatz behalten',
    close: 'Schließen',
    later: 'Zurückgeben, sobald ich online bin',
    laterNotice:
      'Der Lizenzplatz wird zurückgegeben, sobald dieses Gerät online ist, sofern diese Seite geöffnet bleibt.',
    laterCancel: 'Nicht zurückgeben',
  },

  hold: {
    title: 'Lizenzplatz auf dieser Seite nutzen',
    off: 'Ein Lizenzplatz wird jetzt belegt und behalten, solange diese Seite geöffnet ist, ohne festes Datum.',
    offVisible:
      'Ein Lizenzplatz wird jetzt belegt und behalten, solange diese Seite zu sehen ist, ohne festes Datum.',
    take: 'Lizenzplatz nutzen',
    taking: 'Lizenzplatz wird angefragt\u00a0…',
    kept: 'Dieses Gerät hat einen Lizenzplatz. Er bleibt ihm erhalten, solange diese Seite geöffnet ist.',
    keptVisible:
      'Dieses Gerät hat einen Lizenzplatz. Er bleibt ihm erhalten, solange diese Seite zu sehen ist.',
    keptOffline:
      'Dieses Gerät hat seinen Lizenzplatz bis {date}. Ohne Netz bis dahin wird er für andere frei.',
    borrowed:
      'Der Lizenzplatz dieses Geräts ist ausgeliehen, daher braucht diese Seite ihn nicht zu verlängern.',
    waiting:
      'Alle Lizenzplätze sind belegt. Diese Seite nimmt den nächsten, der frei wird. Wie viele andere warten, weiß niemand.',
    lost: 'Der Lizenzplatz, den dieses Gerät hatte, ging an jemand anderen, während diese Seite ihn nicht verlängern konnte.',
    unreachable: 'Der Lizenzdienst antwortet nicht. Diese Seite versucht es von selbst erneut.',
    offline:
      'Dieses Gerät hat kein Netz. Diese Seite fragt wieder nach einem Lizenzplatz, sobald es online ist.',
    nextTry: 'Noch {duration} bis zum nächsten Versuch',
    stop: 'Nicht mehr warten',
    onLeave: 'Wenn die letzte Seite geschlossen wird, wird der Lizenzplatz {duration} später frei.',
    onLeaveReturned:
      'Wenn die letzte Seite geschlossen wird, wird der Lizenzplatz sofort zurückgegeben, sofern der Browser noch dazu kommt. Andernfalls wird er {duration} später frei.',
  },

  reminder: {
    turnOn: 'Vor dem Ende erinnern',
    turnOff: 'Nicht erinnern',
    on: 'Dieser Browser zeigt vor dem Ende des Lizenzplatzes eine Benachrichtigung an, sofern diese Seite dann geöffnet ist.',
    denied:
      'Dieser Browser lässt keine Benachrichtigungen dieser Website zu. Das lässt sich in seinen Einstellungen ändern.',
    title: 'Ihr Lizenzplatz endet bald',
  },

  device: {
    title: 'Dieses Gerät',
    source: {
      given: 'Diese ID wurde von der Website festgelegt, auf der Sie sich befinden.',
      stored:
        'Dieser Browser bewahrt diese ID auf. Werden seine Daten gelöscht, geht sie verloren.',
      derived:
        'Diese ID ergibt sich aus diesem Browser und Ihrem Konto: Sie bleibt dieselbe, auch wenn die Browserdaten gelöscht werden.',
      new: 'Diese ID ist neu. Dieser Browser bewahrt sie auf, bis seine Daten gelöscht werden.',
    },
    id: 'Geräte-ID',
    copy: 'Geräte-ID kopieren',
    earlier: 'Hatte dieses Gerät früher eine andere ID?',
    earlierWhy:
      'Nachdem Browserdaten gelöscht wurden, kennt die Lizenz dieses Gerät möglicherweise unter einer früheren ID: Mit ihr können Sie einen damals ausgeliehenen Lizenzplatz zurückgeben und brauchen keine weitere Aktivierung. Sie haben diese ID, falls Sie sie notiert haben.',
    earlierId: 'Frühere Geräte-ID',
    use: 'Diese ID verwenden',
    invalid: 'Geben Sie die vollständige ID so ein, wie sie Ihnen angezeigt wurde.',
    same: 'Dieses Gerät hat diese ID bereits. Geben Sie die frühere ein.',
    hasSeat:
      'Dieses Gerät hat einen Lizenzplatz oder fragt gerade einen an. Er bliebe bei der jetzigen ID. Geben Sie ihn zuerst zurück und ändern Sie dann die ID.',
    restored: 'Dieses Gerät verwendet jetzt diese ID.',
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
    offline: {
      what: 'Sie sind offline',
      why: 'Dieses Gerät hat keine Netzwerkverbindung, daher wurde nichts gesendet und nichts geändert.',
      next: 'Stellen Sie eine Netzwerkverbindung her und versuchen Sie es dann erneut.',
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
    offline: {
      what: 'Zum Zurückgeben ist eine Verbindung nötig',
      why: 'Dieses Gerät hat keine Netzwerkverbindung, daher wurde nichts gesendet. Der Lizenzplatz gehört weiterhin Ihnen.',
      next: 'Stellen Sie eine Netzwerkverbindung her und versuchen Sie es dann erneut. Oder überlassen Sie es dieser Seite, sobald eine Verbindung besteht.',
    },
  },

  retryAfter: 'Warten Sie {duration} und versuchen Sie es dann erneut.',
  activationsLeft: 'Verbleibende Aktivierungen: {left} von {total}.',

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
    borrow: 'Wir wissen nicht, ob das Ausleihen geklappt hat',
    release: 'Wir wissen nicht, ob der Lizenzplatz zurückgegeben wurde',
    activate: 'Wir wissen nicht, ob dieses Gerät aktiviert wurde',
    next: 'Versuchen Sie es erneut: Das ist unbedenklich, nichts wird doppelt vergeben.',
    again: 'Ein neuer Versuch fragt nach demselben Datum: {date}.',
    againLongest: 'Ein neuer Versuch fragt so lange an, wie die Lizenz erlaubt.',
  },
};
