import type { Messages } from './Messages.js';

/** Français. */
export const fr: Messages = {
  locale: 'fr',

  panel: {
    title: 'Votre place de licence sur cet appareil',
    notStored:
      'Ce navigateur ne conserve pas de données pour ce site\u00a0: cette page oublie donc la place de licence à sa fermeture. Notez la date si vous en empruntez une.',
    privateWindow:
      'Il semble s’agir d’une fenêtre de navigation privée. Une fois qu’elle est fermée, ce navigateur oublie cet appareil\u00a0: une place empruntée ici reste occupée jusqu’à la fin de l’emprunt et ne peut pas être restituée depuis une autre fenêtre.',
    offline:
      'Vous êtes hors ligne. Les informations affichées sont les dernières connues. Une place empruntée reste à vous.',
    clockAhead:
      'L’horloge de cet appareil avance de {duration}. Les dates affichées ici suivent l’horloge du service de licences.',
    clockBehind:
      'L’horloge de cet appareil retarde de {duration}. Les dates affichées ici suivent l’horloge du service de licences.',
  },

  badge: {
    lost: 'Non confirmé',
    pending: 'Un instant',
    unknown: 'Aucune place connue',
    none: 'Aucune place',
    held: 'Place utilisée',
    borrowed: 'Place empruntée',
    expiring: 'Bientôt terminée',
    expired: 'Terminée',
  },

  seat: {
    pending: 'Recherche de cet appareil…',
    unknown: 'Ce navigateur ne connaît aucune place sur cet appareil.',
    none: 'Cet appareil n’occupe aucune place de licence.',
    held: 'Cet appareil utilise une place de licence jusqu’au {date}, sauf renouvellement.',
    borrowed: 'Cet appareil dispose d’une place de licence jusqu’au {date}.',
    expiring: 'La place de licence de cet appareil prend bientôt fin\u00a0: {date}.',
    expired: 'La place de licence de cet appareil a pris fin le {date}.',
    kept: 'Cet appareil utilise une place de licence. Elle se renouvelle d’elle-même tant qu’une page qui l’utilise reste ouverte.',
    maybeHeld:
      'Nous ne savons pas si cet appareil utilise une place de licence. Si c’est le cas, la place se libérera au plus tard le {date}.',
    maybeBorrowed: 'Une réponse s’est perdue\u00a0: cet appareil occupe peut-être déjà une place.',
    maybeReturned:
      'Une réponse s’est perdue\u00a0: cet appareil occupe peut-être encore sa place. Restituez-la une nouvelle fois pour en être sûr\u00a0: c’est sans risque.',
    extend: 'Prolonger',
    borrowAgain: 'Emprunter à nouveau',
    left: 'Temps restant\u00a0: {duration}',
    progress: 'Temps restant',
    usage: 'Places utilisées\u00a0: {inUse} sur {total}',
    usageLabel: 'Places utilisées',
    calendar: 'Ajouter au calendrier',
    calendarEntry: 'Fin de la place de licence empruntée',
  },

  borrow: {
    title: 'Emprunter une place',
    extendTitle: 'Emprunter plus longtemps',
    until: 'Pour combien de temps\u202f?',
    longest: 'La durée maximale autorisée',
    longestOf: 'La durée maximale autorisée ({duration})',
    ownDate: 'Jusqu’à une date de mon choix',
    dateLabel: 'Date et heure',
    resultsIn: 'Jusqu’au {date}',
    resultsInLongest: 'Jusqu’à la date la plus tardive autorisée par la licence',
    clocksForward: 'D’ici là, les horloges avancent\u00a0: il manque {duration} dans l’intervalle.',
    clocksBack:
      'D’ici là, les horloges reculent\u00a0: il y a {duration} de plus dans l’intervalle.',
    dateTwice:
      'Cette heure revient deux fois, car les horloges reculent. C’est la première qui compte\u00a0: {date}.',
    shorter:
      'Cette date précède celle de votre place actuelle\u00a0: la place se terminerait plus tôt.',
    grantedOther:
      'Vous avez demandé jusqu’au {asked}. Le service de licences a accordé jusqu’au {granted}.',
    submit: 'Emprunter la place',
    submitPending: 'Emprunt en cours…',
    extendSubmit: 'Emprunter jusque-là',
    notAllowed:
      'Cette licence ne permet pas l’emprunt. Demandez à la personne qui gère vos licences si cela peut changer.',
    datePast: 'Cette date est passée. Choisissez une date ultérieure.',
    dateTooLate:
      'C’est plus long que ce que la licence autorise. Date la plus tardive\u00a0: {date}.',
    dateImpossible: 'Cette date ou cette heure n’existe pas. Vérifiez votre saisie.',
    dateSkipped:
      'Cette heure n’existe pas\u00a0: les horloges avancent à ce moment-là. Choisissez une heure plus tôt ou plus tard.',
    dateMissing: 'Saisissez une date et une heure.',
    dateRefused: 'Le service de licences n’accepte pas cette date. Choisissez-en une autre.',
  },

  release: {
    action: 'Restituer cette place',
    actionUnknown: 'Restituer une place empruntée auparavant',
    title: 'Restituer cette place\u202f?',
    does: 'La place se libère aussitôt pour les autres, et cet appareil ne peut plus s’en servir pour utiliser le produit, ni en ligne ni hors ligne.',
    doesNot:
      'La licence ne change pas et cet appareil reste activé\u00a0: vous pourrez emprunter à nouveau dès qu’une place sera libre.',
    confirm: 'Restituer la place',
    confirmPending: 'Restitution en cours…',
    cancel: 'Garder la place',
    close: 'Fermer',
    later: 'Restituer dès que je serai en ligne',
    laterNotice:
      'La place sera restituée dès que cet appareil sera en ligne, à condition que cette page reste ouverte.',
    laterCancel: 'Ne pas restituer',
  },

  hold: {
    title: 'Utiliser une place sur cette page',
    off: 'Une place est prise maintenant et gardée tant que cette page reste ouverte, sans date de fin.',
    offVisible:
      'Une place est prise maintenant et gardée tant que cette page est visible, sans date de fin.',
    take: 'Utiliser une place',
    taking: 'Demande d’une place en cours…',
    kept: 'Cet appareil dispose d’une place de licence. Elle est gardée tant que cette page reste ouverte.',
    keptVisible:
      'Cet appareil dispose d’une place de licence. Elle est gardée tant que cette page est visible.',
    keptOffline:
      'Cet appareil garde sa place jusqu’au {date}. Sans réseau d’ici là, elle se libère pour d’autres.',
    borrowed:
      'La place de cet appareil est empruntée\u00a0: cette page n’a donc pas besoin de la renouveler.',
    waiting:
      'Toutes les places sont utilisées. Cette page prend la prochaine qui se libère. On ne peut pas savoir combien d’autres personnes attendent.',
    lost: 'La place dont disposait cet appareil est passée à quelqu’un d’autre pendant que cette page ne pouvait pas la renouveler.',
    unreachable: 'Le service de licences ne répond pas. Cette page réessaie d’elle-même.',
    offline:
      'Cet appareil n’a pas de réseau. Cette page redemande une place dès qu’il est en ligne.',
    nextTry: 'Prochain essai dans {duration}',
    stop: 'Ne plus attendre',
    onLeave: 'Après la fermeture de la dernière page, la place se libère au bout de {duration}.',
    onLeaveReturned:
      'À la fermeture de la dernière page, la place est restituée aussitôt si le navigateur en a le temps. Sinon, elle se libère au bout de {duration}.',
  },

  reminder: {
    turnOn: 'Me prévenir avant la fin',
    turnOff: 'Ne pas me prévenir',
    on: 'Ce navigateur affiche une notification avant la fin de la place de licence, si cette page est ouverte à ce moment-là.',
    denied:
      'Ce navigateur n’autorise pas les notifications de ce site. Ses paramètres permettent de changer cela.',
    title: 'Votre place de licence prend bientôt fin',
  },

  device: {
    title: 'Cet appareil',
    source: {
      given: 'Cet identifiant a été défini par le site sur lequel vous êtes.',
      stored: 'Ce navigateur conserve cet identifiant. Effacer ses données le fait disparaître.',
      derived:
        'Cet identifiant découle de ce navigateur et de votre compte : il reste le même si les données du navigateur sont effacées.',
      new: 'Cet identifiant est nouveau. Ce navigateur le conserve jusqu’à l’effacement de ses données.',
    },
    id: 'Identifiant de l’appareil',
    copy: 'Copier l’identifiant de l’appareil',
    earlier: 'Cet appareil avait-il un autre identifiant auparavant\u202f?',
    earlierWhy:
      'Après l’effacement des données d’un navigateur, la licence peut connaître cet appareil sous un identifiant antérieur\u00a0: il vous permet de restituer une place empruntée à ce moment-là et vous évite une activation de plus. Vous l’avez si vous l’aviez noté.',
    earlierId: 'Identifiant antérieur de l’appareil',
    use: 'Utiliser cet identifiant',
    invalid: 'Saisissez l’identifiant en entier, tel qu’il vous a été affiché.',
    same: 'Cet appareil utilise déjà cet identifiant. Saisissez celui qu’il avait avant.',
    hasSeat:
      'Cet appareil dispose d’une place ou en demande une, qui resterait liée à l’identifiant actuel. Restituez d’abord la place, puis changez d’identifiant.',
    restored: 'Cet appareil utilise désormais cet identifiant.',
  },

  remedy: {
    retry: 'Réessayer',
    activate: 'Activer cet appareil',
    activatePending: 'Activation en cours…',
    chooseDate: 'Choisir une autre date',
    signIn: 'Se connecter',
    contact: 'Contacter l’assistance',
    copy: 'Copier les informations pour l’assistance',
    copied: 'Copié',
  },

  details: 'Détails',

  errors: {
    floating_not_available: {
      what: 'Toutes les places sont utilisées',
      why: 'Toutes les places de cette licence sont prises en ce moment.',
      next: 'Réessayez dans quelque temps ou demandez à quelqu’un de votre équipe de restituer une place.',
    },
    license_borrow_not_allowed: {
      what: 'L’emprunt est désactivé',
      why: 'Cette licence ne permet pas d’emprunter de places.',
      next: 'Demandez à la personne qui gère vos licences si cela peut changer.',
    },
    borrow_until_not_valid: {
      what: 'Cette date n’est pas possible',
      why: 'La date est passée, ou elle dépasse ce que la licence autorise.',
      next: 'Choisissez une autre date.',
    },
    device_not_found: {
      what: 'Cet appareil n’est pas encore activé',
      why: 'La licence ne connaît pas ce navigateur. C’est le cas lors d’une première visite, dans une fenêtre de navigation privée et après l’effacement des données du navigateur.',
      next: 'Activez cet appareil. Cela utilise l’une des activations de la licence.',
    },
    blacklisted: {
      what: 'Cet appareil est bloqué',
      why: 'L’éditeur a bloqué cet appareil pour cette licence.',
      next: 'Contactez l’éditeur si vous pensez qu’il s’agit d’une erreur.',
    },
    license_not_found: {
      what: 'Aucune licence trouvée',
      why: 'Il n’existe pas de licence pour ce compte et ce produit.',
      next: 'Vérifiez que vous utilisez le bon compte, ou contactez l’éditeur.',
    },
    license_not_active: {
      what: 'La licence n’est pas active',
      why: 'Elle a été réinitialisée ou n’a jamais été activée.',
      next: 'Activez cet appareil, ce qui active la licence.',
    },
    license_not_enabled: {
      what: 'La licence est désactivée',
      why: 'L’éditeur a désactivé cette licence.',
      next: 'Contactez l’éditeur.',
    },
    license_expired: {
      what: 'La licence a expiré',
      why: 'Sa durée est écoulée\u00a0: ses places ne peuvent plus être utilisées.',
      next: 'Demandez à la personne qui gère vos licences de la renouveler.',
    },
    license_activated_max_times: {
      what: 'Il ne reste aucune activation',
      why: 'La licence est activée sur autant d’appareils qu’elle l’autorise. Les activations sont comptées séparément des places.',
      next: 'Demandez à la personne qui gère vos licences de retirer un appareil qui ne sert plus.',
    },
    offline: {
      what: 'Vous êtes hors ligne',
      why: 'Cet appareil n’a pas de réseau\u00a0: rien n’a été envoyé et rien n’a changé.',
      next: 'Connectez-vous à un réseau, puis réessayez.',
    },
    network_error: {
      what: 'Pas de connexion',
      why: 'La demande n’est pas passée, ou sa réponse n’est pas revenue.',
      next: 'Vérifiez votre connexion, puis réessayez.',
    },
    timeout: {
      what: 'Pas de réponse à temps',
      why: 'Le service de licences a mis trop de temps à répondre.',
      next: 'Réessayez dans un instant.',
    },
    unauthenticated: {
      what: 'Aucune session ouverte',
      why: 'Votre session est terminée, ou elle n’a pas encore été ouverte.',
      next: 'Connectez-vous, puis réessayez.',
    },
    not_permitted: {
      what: 'Cette action ne vous est pas permise',
      why: 'Votre compte n’a pas reçu l’autorisation nécessaire.',
      next: 'Adressez-vous à la personne qui gère vos licences.',
    },
    rate_limited: {
      what: 'Trop de demandes',
      why: 'Le service de licences est trop sollicité en ce moment.',
      next: 'Patientez un peu, puis réessayez.',
    },
    service_unavailable: {
      what: 'Le service de licences est injoignable',
      why: 'Le problème vient de chez nous, pas de vous.',
      next: 'Réessayez dans un instant.',
    },
    invalid_response: {
      what: 'La réponse est illisible',
      why: 'Quelque chose entre cette page et le service de licences a répondu à sa place. Vous n’y êtes pour rien.',
      next: 'Réessayez dans un instant. Si cela persiste, contactez l’éditeur.',
    },
  },

  releaseErrors: {
    floating_not_available: {
      what: 'Il n’y a aucune place à restituer',
      why: 'Cet appareil n’occupe aucune place\u00a0: elle a déjà été restituée, ou son temps est écoulé.',
      next: 'Vous n’avez rien à faire.',
    },
    device_not_found: {
      what: 'Il n’y a aucune place à restituer',
      why: 'La licence ne connaît pas ce navigateur\u00a0: cet appareil n’en occupe donc aucune place.',
      next: 'Si vous avez emprunté dans un autre navigateur ou profil, restituez la place depuis celui-ci.',
    },
    license_not_active: {
      what: 'Il n’y a aucune place à restituer',
      why: 'La licence n’est pas active\u00a0: elle a été réinitialisée ou n’a jamais été activée.',
      next: 'Vous n’avez rien à faire.',
    },
    offline: {
      what: 'Une connexion est nécessaire pour restituer une place',
      why: 'Cet appareil n’a pas de réseau\u00a0: rien n’a été envoyé. La place est toujours à vous.',
      next: 'Connectez-vous à un réseau, puis réessayez. Ou laissez cette page s’en charger dès qu’il y en aura un.',
    },
  },

  retryAfter: 'Attendez {duration}, puis réessayez.',
  activationsLeft: 'Activations restantes\u00a0: {left} sur {total}.',

  setupError: {
    what: 'Cette page n’est pas configurée correctement',
    why: 'Le service de licences a refusé la façon dont il a été interrogé. Vous n’y êtes pour rien, et réessayer n’y changera rien.',
    next: 'Contactez l’éditeur et indiquez le code ci-dessous.',
  },

  operatorError: {
    what: 'Le serveur de l’éditeur a un problème',
    why: 'Le serveur de l’éditeur et le service de licences ne parviennent pas à communiquer en ce moment. Vous n’y êtes pour rien.',
    next: 'Réessayez plus tard. Si cela persiste, contactez l’éditeur et indiquez le code ci-dessous.',
  },

  otherError: {
    what: 'Le service de licences a refusé',
    why: 'Il a donné une raison que cette page ne sait pas formuler.',
    next: 'Contactez l’éditeur et indiquez le code ci-dessous.',
  },

  lost: {
    borrow: 'Nous ne savons pas si l’emprunt a abouti',
    release: 'Nous ne savons pas si la place a été restituée',
    activate: 'Nous ne savons pas si cet appareil a été activé',
    next: 'Réessayez\u00a0: c’est sans risque, rien n’est pris deux fois.',
    again: 'Un nouvel essai demande la même date\u00a0: {date}.',
    againLongest: 'Un nouvel essai demande la durée maximale que la licence autorise.',
  },
};
