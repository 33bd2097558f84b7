import type { Messages } from './Messages.js';

/** Italiano. */
export const it: Messages = {
  locale: 'it',

  panel: {
    title: 'La postazione su questo dispositivo',
    notStored:
      'Questo browser non conserva dati per questo sito, quindi questa pagina dimentica la postazione quando viene chiusa. Annotare la data se se ne prende una in prestito.',
    privateWindow:
      'Questa sembra una finestra privata. Quando viene chiusa, questo browser dimentica questo dispositivo: una postazione presa in prestito qui resta occupata fino alla fine del prestito e non può essere restituita da un’altra finestra.',
    offline:
      'Il dispositivo è offline. Sono mostrate le ultime informazioni note; una postazione in prestito resta assegnata a questo dispositivo.',
    clockAhead:
      'L’orologio di questo dispositivo è avanti di {duration}. Le date mostrate qui seguono l’orologio del servizio licenze.',
    clockBehind:
      'L’orologio di questo dispositivo è indietro di {duration}. Le date mostrate qui seguono l’orologio del servizio licenze.',
  },

  badge: {
    lost: 'Non confermato',
    pending: 'Un momento',
    unknown: 'Nessuna postazione nota',
    none: 'Nessuna postazione',
    held: 'Postazione in uso',
    borrowed: 'Postazione in prestito',
    expiring: 'Termina a breve',
    expired: 'Terminata',
  },

  seat: {
    pending: 'Ricerca di questo dispositivo…',
    unknown: 'Questo browser non conosce alcuna postazione di questo dispositivo.',
    none: 'Questo dispositivo non occupa alcuna postazione.',
    held: 'Questo dispositivo usa una postazione fino a {date}, salvo rinnovo.',
    borrowed: 'Questo dispositivo dispone di una postazione fino a {date}.',
    expiring: 'La postazione di questo dispositivo termina a breve: {date}.',
    expired: 'La postazione di questo dispositivo è terminata {date}.',
    kept: 'Questo dispositivo usa una postazione. Si rinnova da sola finché è aperta una pagina che la usa.',
    maybeHeld:
      'Non sappiamo se questo dispositivo usa una postazione. In tal caso la postazione si libera al più tardi {date}.',
    maybeBorrowed:
      'Una risposta è andata persa: questo dispositivo occupa forse già una postazione.',
    maybeReturned:
      'Una risposta è andata persa: questo dispositivo occupa forse ancora la sua postazione. Per sicurezza restituiscila di nuovo: non c’è alcun rischio.',
    extend: 'Prolunga',
    borrowAgain: 'Prendi di nuovo in prestito',
    left: 'Tempo rimanente: {duration}',
    progress: 'Tempo rimanente',
    usage: 'Postazioni in uso: {inUse} su {total}',
    usageLabel: 'Postazioni in uso',
    calendar: 'Aggiungi al calendario',
    calendarEntry: 'Fine della postazione in prestito',
  },

  borrow: {
    title: 'Prendi in prestito una postazione',
    extendTitle: 'Prolunga il prestito',
    until: 'Per quanto tempo?',
    longest: 'Il massimo consentito',
    longestOf: 'Il massimo consentito ({duration})',
    ownDate: 'Fino a una data a scelta',
    dateLabel: 'Data e ora',
    resultsIn: 'Fino a {date}',
    resultsInLongest: 'Fino all’ultima data consentita dalla licenza',
    clocksForward:
      'Prima di allora si spostano avanti gli orologi: nel mezzo c’è in meno {duration}.',
    clocksBack:
      'Prima di allora si spostano indietro gli orologi: nel mezzo c’è in più {duration}.',
    dateTwice:
      'Quest’ora ricorre due volte, perché si spostano indietro gli orologi. Vale la prima: {date}.',
    shorter: 'Questa data precede quella attuale della postazione, che quindi terminerebbe prima.',
    grantedOther: 'Richiesta: fino a {asked}. Concesso dal servizio licenze: fino a {granted}.',
    submit: 'Prendi in prestito la postazione',
    submitPending: 'Prestito in corso…',
    extendSubmit: 'Prendi in prestito fino ad allora',
    notAllowed:
      'Questa licenza non consente il prestito. Chiedere a chi gestisce le licenze se è possibile cambiare.',
    datePast: 'Questa data è passata. Sceglierne una successiva.',
    dateTooLate: 'È più di quanto la licenza consenta. Ultima data possibile: {date}.',
    dateImpossible: 'Questa data o quest’ora non esiste. Controllare i valori inseriti.',
    dateSkipped:
      'Quest’ora non esiste, perché in quel momento si spostano avanti gli orologi. Scegline una precedente o successiva.',
    dateMissing: 'Inserire una data e un’ora.',
    dateRefused: 'Il servizio licenze non accetta questa data. Sceglierne un’altra.',
  },

  release: {
    action: 'Restituisci questa postazione',
    actionUnknown: 'Restituisci una postazione presa in precedenza',
    title: 'Restituire questa postazione?',
    does: 'La postazione si libera subito per altre persone e questo dispositivo non può più usare il prodotto con essa, né online né offline.',
    doesNot:
      'La licenza rimane com’è e questo dispositivo resta attivato: sarà possibile un nuovo prestito ogni volta che una postazione è libera.',
    confirm: 'Restituisci la postazione',
    confirmPending: 'Restituzione in corso…',
    cancel: 'Mantieni la postazione',
    close: 'Chiudi',
    later: 'Restituisci appena online',
    laterNotice:
      'La postazione sarà restituita non appena questo dispositivo sarà online, purché questa pagina resti aperta.',
    laterCancel: 'Non restituire',
  },

  hold: {
    title: 'Usa una postazione in questa pagina',
    off: 'Una postazione viene occupata ora e mantenuta finché questa pagina è aperta, senza una data.',
    offVisible:
      'Una postazione viene occupata ora e mantenuta finché questa pagina è visibile, senza una data.',
    take: 'Usa una postazione',
    taking: 'Richiesta di una postazione in corso…',
    kept: 'Questo dispositivo dispone di una postazione, mantenuta finché questa pagina è aperta.',
    keptVisible:
      'Questo dispositivo dispone di una postazione, mantenuta finché questa pagina è visibile.',
    keptOffline:
      'Questo dispositivo mantiene la sua postazione fino a {date}. Senza rete entro allora, si libera per altri.',
    borrowed:
      'La postazione di questo dispositivo è in prestito, quindi questa pagina non deve rinnovarla.',
    waiting:
      'Tutte le postazioni sono in uso. Questa pagina prende la prossima che si libera. Non si può sapere quante altre persone siano in attesa.',
    lost: 'La postazione di questo dispositivo è passata a qualcun altro mentre questa pagina non poteva rinnovarla.',
    unreachable: 'Il servizio licenze non risponde. Questa pagina riprova da sola.',
    offline:
      'Questo dispositivo non ha rete. Questa pagina richiede di nuovo una postazione appena torna online.',
    nextTry: 'Prossimo tentativo tra {duration}',
    stop: 'Smetti di attendere',
    onLeave: 'Quando viene chiusa l’ultima pagina, la postazione si libera dopo {duration}.',
    onLeaveReturned:
      'Quando viene chiusa l’ultima pagina, la postazione viene restituita subito se il browser fa in tempo. Altrimenti si libera dopo {duration}.',
  },

  reminder: {
    turnOn: 'Avvisami prima della fine',
    turnOff: 'Non avvisarmi',
    on: 'Questo browser mostra una notifica prima che la postazione termini, purché questa pagina sia aperta.',
    denied:
      'Questo browser non consente le notifiche da questo sito. È possibile cambiarlo nelle sue impostazioni.',
    title: 'La postazione termina a breve',
  },

  device: {
    title: 'Questo dispositivo',
    source: {
      given: 'Questo ID è stato impostato dal sito visualizzato.',
      stored:
        'Questo browser conserva questo ID. Se i suoi dati vengono cancellati, l’ID va perso.',
      derived:
        'Questo ID deriva da questo browser e dall’account in uso: resta lo stesso anche se i dati del browser vengono cancellati.',
      new: 'Questo ID è nuovo. Questo browser lo conserva finché i suoi dati non vengono cancellati.',
    },
    id: 'ID del dispositivo',
    copy: 'Copia l’ID del dispositivo',
    earlier: 'Questo dispositivo aveva prima un altro ID?',
    earlierWhy:
      'Dopo la cancellazione dei dati di un browser, la licenza può conoscere questo dispositivo con un ID precedente: con quell’ID è possibile restituire una postazione presa in prestito allora, senza bisogno di un’altra attivazione. È disponibile solo se è stato annotato.',
    earlierId: 'ID precedente del dispositivo',
    use: 'Usa questo ID',
    invalid: 'Inserire l’ID completo, così come è stato mostrato.',
    same: 'Questo dispositivo usa già questo ID. Inserire quello che aveva prima.',
    hasSeat:
      'Questo dispositivo ha una postazione o la sta richiedendo, e questa resterebbe legata all’ID attuale. Restituire prima la postazione, poi cambiare l’ID.',
    restored: 'Questo dispositivo usa ora questo ID.',
  },

  remedy: {
    retry: 'Riprova',
    activate: 'Attiva questo dispositivo',
    activatePending: 'Attivazione in corso…',
    chooseDate: 'Scegli un’altra data',
    signIn: 'Accedi',
    contact: 'Contatta l’assistenza',
    copy: 'Copia i dettagli per l’assistenza',
    copied: 'Copiato',
  },

  details: 'Dettagli',

  errors: {
    floating_not_available: {
      what: 'Tutte le postazioni sono in uso',
      why: 'Al momento tutte le postazioni di questa licenza sono occupate.',
      next: 'Riprovare tra un po’ oppure chiedere a qualcuno del team di restituire una postazione.',
    },
    license_borrow_not_allowed: {
      what: 'Il prestito è disattivato',
      why: 'Questa licenza non consente di prendere in prestito postazioni.',
      next: 'Chiedere a chi gestisce le licenze se è possibile cambiare.',
    },
    borrow_until_not_valid: {
      what: 'Questa data non è possibile',
      why: 'La data è passata oppure va oltre quanto la licenza consente.',
      next: 'Scegliere un’altra data.',
    },
    device_not_found: {
      what: 'Questo dispositivo non è ancora attivato',
      why: 'La licenza non riconosce questo browser. Succede alla prima visita, in una finestra privata e dopo la cancellazione dei dati del browser.',
      next: 'Attivare questo dispositivo. L’operazione usa una delle attivazioni della licenza.',
    },
    blacklisted: {
      what: 'Questo dispositivo è bloccato',
      why: 'Il fornitore ha bloccato questo dispositivo per questa licenza.',
      next: 'Contattare il fornitore se si ritiene che sia un errore.',
    },
    license_not_found: {
      what: 'Nessuna licenza trovata',
      why: 'Non esiste alcuna licenza per questo account e questo prodotto.',
      next: 'Verificare di aver effettuato l’accesso con l’account giusto oppure contattare il fornitore.',
    },
    license_not_active: {
      what: 'La licenza non è attiva',
      why: 'È stata reimpostata o non è mai stata attivata.',
      next: 'Attivare questo dispositivo: così si attiva anche la licenza.',
    },
    license_not_enabled: {
      what: 'La licenza è disabilitata',
      why: 'Il fornitore ha disabilitato questa licenza.',
      next: 'Contattare il fornitore.',
    },
    license_expired: {
      what: 'La licenza è scaduta',
      why: 'La sua durata è terminata, quindi le sue postazioni non possono essere usate.',
      next: 'Chiedere a chi gestisce le licenze di rinnovarla.',
    },
    license_activated_max_times: {
      what: 'Non restano attivazioni',
      why: 'La licenza è attivata su tanti dispositivi quanti ne consente. Le attivazioni si contano separatamente dalle postazioni.',
      next: 'Chiedere a chi gestisce le licenze di rimuovere un dispositivo non più usato.',
    },
    offline: {
      what: 'Il dispositivo è offline',
      why: 'La rete non è disponibile, quindi nulla è stato inviato e nulla è cambiato.',
      next: 'Connettersi a una rete, poi riprovare.',
    },
    network_error: {
      what: 'Nessuna connessione',
      why: 'La richiesta non è arrivata a destinazione oppure la risposta non è tornata.',
      next: 'Controllare la connessione, poi riprovare.',
    },
    timeout: {
      what: 'Nessuna risposta in tempo',
      why: 'Il servizio licenze ha impiegato troppo tempo a rispondere.',
      next: 'Riprovare tra un momento.',
    },
    unauthenticated: {
      what: 'Accesso non effettuato',
      why: 'La sessione è terminata oppure l’accesso non è ancora stato effettuato.',
      next: 'Accedere, poi riprovare.',
    },
    not_permitted: {
      what: 'Operazione non consentita',
      why: 'Al suo account non è stata concessa questa autorizzazione.',
      next: 'Rivolgersi a chi gestisce le licenze.',
    },
    rate_limited: {
      what: 'Troppe richieste',
      why: 'Al momento il servizio licenze riceve richieste troppo frequenti.',
      next: 'Attendere un po’, poi riprovare.',
    },
    service_unavailable: {
      what: 'Il servizio licenze non è raggiungibile',
      why: 'Il problema è nostro e non dipende da chi usa questa pagina.',
      next: 'Riprovare tra un momento.',
    },
    invalid_response: {
      what: 'Impossibile leggere la risposta',
      why: 'Qualcosa tra questa pagina e il servizio licenze ha risposto al suo posto. Non dipende da chi usa questa pagina.',
      next: 'Riprovare tra un momento. Se il problema persiste, contattare il fornitore.',
    },
  },

  releaseErrors: {
    floating_not_available: {
      what: 'Non c’è alcuna postazione da restituire',
      why: 'Questo dispositivo non occupa alcuna postazione: è già stata restituita oppure il suo tempo è scaduto.',
      next: 'Non occorre fare nulla.',
    },
    device_not_found: {
      what: 'Non c’è alcuna postazione da restituire',
      why: 'La licenza non riconosce questo browser, quindi questo dispositivo non ne occupa alcuna postazione.',
      next: 'Se il prestito è avvenuto in un altro browser o profilo, restituire la postazione da lì.',
    },
    license_not_active: {
      what: 'Non c’è alcuna postazione da restituire',
      why: 'La licenza non è attiva: è stata reimpostata o non è mai stata attivata.',
      next: 'Non occorre fare nulla.',
    },
    offline: {
      what: 'Per restituire una postazione serve una connessione',
      why: 'Questo dispositivo non ha rete, quindi nulla è stato inviato. La postazione resta assegnata a questo dispositivo.',
      next: 'Connettersi a una rete, poi riprovare. Oppure lasciare che se ne occupi questa pagina non appena la rete è disponibile.',
    },
  },

  retryAfter: 'Attendi {duration}, poi riprova.',
  activationsLeft: 'Attivazioni rimanenti: {left} su {total}.',

  setupError: {
    what: 'Questa pagina non è configurata correttamente',
    why: 'Il servizio licenze ha rifiutato il modo in cui è stato interpellato. Non dipende da chi usa questa pagina e riprovare non serve.',
    next: 'Contattare il fornitore e indicare il codice riportato sotto.',
  },

  operatorError: {
    what: 'Il server del fornitore ha un problema',
    why: 'Il server del fornitore e il servizio licenze al momento non riescono a comunicare. Non dipende da chi usa questa pagina.',
    next: 'Riprovare più tardi. Se il problema persiste, contattare il fornitore e indicare il codice riportato sotto.',
  },

  otherError: {
    what: 'Il servizio licenze ha risposto di no',
    why: 'Ha indicato un motivo che questa pagina non sa esprimere.',
    next: 'Contattare il fornitore e indicare il codice riportato sotto.',
  },

  lost: {
    borrow: 'Non sappiamo se il prestito è andato a buon fine',
    release: 'Non sappiamo se la postazione è stata restituita',
    activate: 'Non sappiamo se questo dispositivo è stato attivato',
    next: 'Riprovare: è sicuro, nulla viene preso due volte.',
    again: 'Riprovando si chiede la stessa data: {date}.',
    againLongest: 'Riprovando si chiede il massimo che la licenza consente.',
  },
};
