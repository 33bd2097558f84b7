import type { Messages } from './Messages.js';

/** Español. */
export const es: Messages = {
  locale: 'es',

  panel: {
    title: 'Su puesto de licencia en este dispositivo',
    notStored:
      'Este navegador no guarda datos de este sitio, por lo que esta página olvida el puesto al cerrarse. Anote la fecha si toma uno prestado.',
    privateWindow:
      'Esta parece ser una ventana privada. Cuando la cierre, este navegador olvidará este dispositivo: un puesto tomado prestado aquí seguirá ocupado hasta el final del préstamo y no se podrá devolver desde otra ventana.',
    offline:
      'No tiene conexión. Lo que ve es lo último que se supo; un puesto prestado sigue siendo suyo.',
    clockAhead:
      'El reloj de este dispositivo está adelantado {duration}. Las fechas que se muestran aquí siguen el reloj del servicio de licencias.',
    clockBehind:
      'El reloj de este dispositivo está atrasado {duration}. Las fechas que se muestran aquí siguen el reloj del servicio de licencias.',
  },

  badge: {
    lost: 'Sin confirmar',
    pending: 'Un momento',
    unknown: 'Ningún puesto conocido',
    none: 'Sin puesto',
    held: 'Puesto en uso',
    borrowed: 'Puesto en préstamo',
    expiring: 'Termina pronto',
    expired: 'Terminado',
  },

  seat: {
    pending: 'Consultando este dispositivo…',
    unknown: 'Este navegador no conoce ningún puesto de este dispositivo.',
    none: 'Este dispositivo no tiene ningún puesto.',
    held: 'Este dispositivo usa un puesto hasta el {date}, salvo que se renueve.',
    borrowed: 'Este dispositivo tiene un puesto hasta el {date}.',
    expiring: 'El puesto de este dispositivo termina pronto: {date}.',
    expired: 'El puesto de este dispositivo terminó el {date}.',
    kept: 'Este dispositivo usa un puesto. Se renueva solo mientras esté abierta una página que lo use.',
    maybeHeld:
      'No sabemos si este dispositivo usa un puesto. Si lo usa, el puesto quedará libre a más tardar el {date}.',
    maybeBorrowed:
      'Se perdió una respuesta, así que puede que este dispositivo ya tenga un puesto.',
    maybeReturned:
      'Se perdió una respuesta, así que puede que este dispositivo aún tenga su puesto. Devuélvalo otra vez para estar seguro: no hay riesgo.',
    extend: 'Prolongar',
    borrowAgain: 'Tomar prestado de nuevo',
    left: 'Tiempo restante: {duration}',
    progress: 'Tiempo restante',
    usage: 'Puestos en uso: {inUse} de {total}',
    usageLabel: 'Puestos en uso',
    calendar: 'Añadir al calendario',
    calendarEntry: 'Termina el puesto prestado',
  },

  borrow: {
    title: 'Tomar prestado un puesto',
    extendTitle: 'Prolongar el préstamo',
    until: '¿Por cuánto tiempo?',
    longest: 'El máximo permitido',
    longestOf: 'El máximo permitido ({duration})',
    ownDate: 'Hasta una fecha que yo elija',
    dateLabel: 'Fecha y hora',
    resultsIn: 'Hasta el {date}',
    resultsInLongest: 'Hasta la última fecha que permite la licencia',
    clocksForward:
      'Antes de esa fecha se adelantan los relojes, así que entremedias faltan: {duration}.',
    clocksBack:
      'Antes de esa fecha se atrasan los relojes, así que entremedias se añaden: {duration}.',
    dateTwice: 'Esa hora se repite, porque se atrasan los relojes. Cuenta la primera: {date}.',
    shorter: 'Esta fecha es anterior a la que tiene ahora su puesto, así que terminaría antes.',
    grantedOther:
      'Usted solicitó hasta el {asked}. El servicio de licencias concedió hasta el {granted}.',
    submit: 'Tomar prestado el puesto',
    submitPending: 'Tomando prestado…',
    extendSubmit: 'Tomar prestado hasta entonces',
    notAllowed:
      'Esta licencia no permite préstamos. Pregunte a la persona que administra sus licencias si eso puede cambiar.',
    datePast: 'Esta fecha ya pasó. Elija una posterior.',
    dateTooLate: 'Es más tiempo del que permite la licencia. La fecha máxima es el {date}.',
    dateImpossible: 'Esa fecha u hora no existe. Revise lo que ha introducido.',
    dateSkipped:
      'Esa hora no existe, porque entonces se adelantan los relojes. Elija una anterior o posterior.',
    dateMissing: 'Introduzca una fecha y una hora.',
    dateRefused: 'El servicio de licencias no acepta esta fecha. Elija otra.',
  },

  release: {
    action: 'Devolver este puesto',
    actionUnknown: 'Devolver un puesto tomado antes',
    title: '¿Devolver este puesto?',
    does: 'El puesto queda libre de inmediato para otras personas y este dispositivo ya no puede usar el producto con él, ni en línea ni sin conexión.',
    doesNot:
      'La licencia no cambia y este dispositivo sigue activado: puede volver a tomar prestado un puesto siempre que haya uno libre.',
    confirm: 'Devolver el puesto',
    confirmPending: 'Devolviendo…',
    cancel: 'Conservar el puesto',
    close: 'Cerrar',
    later: 'Devolverlo cuando haya conexión',
    laterNotice:
      'El puesto se devolverá en cuanto este dispositivo tenga conexión, siempre que esta página siga abierta.',
    laterCancel: 'No devolverlo',
  },

  hold: {
    title: 'Usar un puesto en esta página',
    off: 'Se ocupa un puesto ahora y se conserva mientras esta página esté abierta, sin fecha de fin.',
    offVisible:
      'Se ocupa un puesto ahora y se conserva mientras esta página esté a la vista, sin fecha de fin.',
    take: 'Usar un puesto',
    taking: 'Solicitando un puesto…',
    kept: 'Este dispositivo tiene un puesto. Se conserva mientras esta página esté abierta.',
    keptVisible:
      'Este dispositivo tiene un puesto. Se conserva mientras esta página esté a la vista.',
    keptOffline:
      'Este dispositivo conserva su puesto hasta el {date}. Sin red para entonces, quedará libre para otros.',
    borrowed:
      'El puesto de este dispositivo está en préstamo, así que esta página no necesita renovarlo.',
    waiting:
      'Todos los puestos están en uso. Esta página tomará el próximo que quede libre. Nadie sabe cuántas personas más están esperando.',
    lost: 'El puesto que tenía este dispositivo pasó a otra persona mientras esta página no podía renovarlo.',
    unreachable:
      'El servicio de licencias no responde. Esta página vuelve a intentarlo por sí sola.',
    offline:
      'Este dispositivo no tiene red. Esta página vuelve a pedir un puesto en cuanto esté en línea.',
    nextTry: 'Próximo intento dentro de {duration}',
    stop: 'Dejar de esperar',
    onLeave: 'Cuando se cierre la última página, el puesto quedará libre al cabo de {duration}.',
    onLeaveReturned:
      'Cuando se cierre la última página, el puesto se devolverá de inmediato si al navegador le da tiempo. Si no, quedará libre al cabo de {duration}.',
  },

  reminder: {
    turnOn: 'Avisarme antes de que termine',
    turnOff: 'No avisarme',
    on: 'Este navegador mostrará una notificación antes de que termine el puesto, siempre que esta página esté abierta.',
    denied:
      'Este navegador no permite notificaciones de este sitio. Se puede cambiar en su configuración.',
    title: 'Su puesto termina pronto',
  },

  device: {
    title: 'Este dispositivo',
    source: {
      given: 'Este identificador lo estableció el sitio en el que está.',
      stored: 'Este navegador guarda este identificador. Si se borran sus datos, se pierde.',
      derived:
        'Este identificador se obtiene de este navegador y de su cuenta: sigue siendo el mismo aunque se borren los datos del navegador.',
      new: 'Este identificador es nuevo. Este navegador lo guarda hasta que se borren sus datos.',
    },
    id: 'Identificador del dispositivo',
    copy: 'Copiar identificador del dispositivo',
    earlier: '¿Este dispositivo tenía antes otro identificador?',
    earlierWhy:
      'Después de borrar los datos de un navegador, es posible que la licencia conozca este dispositivo por un identificador anterior: con él puede devolver un puesto que se tomó prestado entonces y no necesita otra activación. Lo tiene si lo anotó.',
    earlierId: 'Identificador anterior del dispositivo',
    use: 'Usar este identificador',
    invalid: 'Introduzca el identificador completo, tal como se le mostró.',
    same: 'Este dispositivo ya usa este identificador. Introduzca el que tenía antes.',
    hasSeat:
      'Este dispositivo tiene un puesto o lo está solicitando, y quedaría ligado al identificador actual. Devuelva primero el puesto y cambie después el identificador.',
    restored: 'Este dispositivo usa ahora este identificador.',
  },

  remedy: {
    retry: 'Reintentar',
    activate: 'Activar este dispositivo',
    activatePending: 'Activando…',
    chooseDate: 'Elegir otra fecha',
    signIn: 'Iniciar sesión',
    contact: 'Contactar con soporte',
    copy: 'Copiar datos para soporte',
    copied: 'Copiado',
  },

  details: 'Detalles',

  errors: {
    floating_not_available: {
      what: 'Todos los puestos están en uso',
      why: 'En este momento todos los puestos de esta licencia están ocupados.',
      next: 'Inténtelo de nuevo dentro de un rato o pida a alguien de su equipo que devuelva un puesto.',
    },
    license_borrow_not_allowed: {
      what: 'El préstamo está desactivado',
      why: 'Esta licencia no permite tomar puestos prestados.',
      next: 'Pregunte a la persona que administra sus licencias si eso puede cambiar.',
    },
    borrow_until_not_valid: {
      what: 'Esta fecha no es posible',
      why: 'La fecha ya pasó o es posterior a lo que permite la licencia.',
      next: 'Elija otra fecha.',
    },
    device_not_found: {
      what: 'Este dispositivo aún no está activado',
      why: 'La licencia no conoce este navegador. Así ocurre en una primera visita, en una ventana privada y después de borrar los datos del navegador.',
      next: 'Active este dispositivo. Eso consume una de las activaciones de la licencia.',
    },
    blacklisted: {
      what: 'Este dispositivo está bloqueado',
      why: 'El proveedor ha bloqueado este dispositivo para esta licencia.',
      next: 'Póngase en contacto con el proveedor si cree que se trata de un error.',
    },
    license_not_found: {
      what: 'No se encontró ninguna licencia',
      why: 'No hay ninguna licencia para esta cuenta y este producto.',
      next: 'Compruebe que ha iniciado sesión con la cuenta correcta o póngase en contacto con el proveedor.',
    },
    license_not_active: {
      what: 'La licencia no está activa',
      why: 'Se restableció o nunca se activó.',
      next: 'Active este dispositivo; con ello se activa la licencia.',
    },
    license_not_enabled: {
      what: 'La licencia está deshabilitada',
      why: 'El proveedor ha deshabilitado esta licencia.',
      next: 'Póngase en contacto con el proveedor.',
    },
    license_expired: {
      what: 'La licencia ha caducado',
      why: 'Su vigencia ha terminado, por lo que sus puestos no se pueden usar.',
      next: 'Pida a la persona que administra sus licencias que la renueve.',
    },
    license_activated_max_times: {
      what: 'No quedan activaciones',
      why: 'La licencia está activada en tantos dispositivos como permite. Las activaciones se cuentan aparte de los puestos.',
      next: 'Pida a la persona que administra sus licencias que quite un dispositivo que ya no se use.',
    },
    offline: {
      what: 'Este dispositivo no tiene conexión',
      why: 'No hay ninguna red disponible, por lo que no se envió nada y nada ha cambiado.',
      next: 'Conéctese a una red e inténtelo de nuevo.',
    },
    network_error: {
      what: 'Sin conexión',
      why: 'La solicitud no llegó a su destino o su respuesta no volvió.',
      next: 'Compruebe su conexión e inténtelo de nuevo.',
    },
    timeout: {
      what: 'No hubo respuesta a tiempo',
      why: 'El servicio de licencias tardó demasiado en responder.',
      next: 'Inténtelo de nuevo en un momento.',
    },
    unauthenticated: {
      what: 'No ha iniciado sesión',
      why: 'Su sesión ha terminado o todavía no la ha iniciado.',
      next: 'Inicie sesión e inténtelo de nuevo.',
    },
    not_permitted: {
      what: 'No tiene permiso para hacer esto',
      why: 'Su cuenta no ha recibido permiso para ello.',
      next: 'Pregunte a la persona que administra sus licencias.',
    },
    rate_limited: {
      what: 'Demasiadas solicitudes',
      why: 'El servicio de licencias recibe demasiadas consultas en este momento.',
      next: 'Espere un poco e inténtelo de nuevo.',
    },
    service_unavailable: {
      what: 'No se puede acceder al servicio de licencias',
      why: 'El problema está de nuestro lado, no del suyo.',
      next: 'Inténtelo de nuevo en un momento.',
    },
    invalid_response: {
      what: 'No se pudo leer la respuesta',
      why: 'Algo entre esta página y el servicio de licencias respondió en su lugar. No se debe a nada que usted haya hecho.',
      next: 'Inténtelo de nuevo en un momento. Si sigue igual, póngase en contacto con el proveedor.',
    },
  },

  releaseErrors: {
    floating_not_available: {
      what: 'No hay ningún puesto que devolver',
      why: 'Este dispositivo no tiene ningún puesto: ya se devolvió o se agotó su tiempo.',
      next: 'No es necesario que haga nada.',
    },
    device_not_found: {
      what: 'No hay ningún puesto que devolver',
      why: 'La licencia no conoce este navegador, por lo que este dispositivo no tiene ninguno de sus puestos.',
      next: 'Si tomó uno prestado en otro navegador o perfil, devuelva el puesto allí.',
    },
    license_not_active: {
      what: 'No hay ningún puesto que devolver',
      why: 'La licencia no está activa: se restableció o nunca se activó.',
      next: 'No es necesario que haga nada.',
    },
    offline: {
      what: 'Para devolver un puesto hace falta conexión',
      why: 'Este dispositivo no tiene red, por lo que no se envió nada. El puesto sigue siendo suyo.',
      next: 'Conéctese a una red e inténtelo de nuevo. O deje que esta página lo haga en cuanto haya conexión.',
    },
  },

  retryAfter: 'Espere {duration} e inténtelo de nuevo.',
  activationsLeft: 'Activaciones restantes: {left} de {total}.',

  setupError: {
    what: 'Esta página no está bien configurada',
    why: 'El servicio de licencias rechazó la forma en que se le consultó. No se debe a nada que usted haya hecho, y volver a intentarlo no sirve.',
    next: 'Póngase en contacto con el proveedor e indique el código que aparece abajo.',
  },

  operatorError: {
    what: 'El servidor del proveedor tiene un problema',
    why: 'El servidor del proveedor y el servicio de licencias no se comunican en este momento. No se debe a nada que usted haya hecho.',
    next: 'Inténtelo de nuevo más tarde. Si sigue igual, póngase en contacto con el proveedor e indique el código que aparece abajo.',
  },

  otherError: {
    what: 'El servicio de licencias dijo que no',
    why: 'Dio un motivo que esta página no sabe expresar.',
    next: 'Póngase en contacto con el proveedor e indique el código que aparece abajo.',
  },

  lost: {
    borrow: 'No sabemos si el préstamo se realizó',
    release: 'No sabemos si el puesto se devolvió',
    activate: 'No sabemos si este dispositivo se activó',
    next: 'Inténtelo de nuevo: es seguro, nada se toma dos veces.',
    again: 'Al intentarlo de nuevo se pide la misma fecha: {date}.',
    againLongest: 'Al intentarlo de nuevo se pide el máximo que permite la licencia.',
  },
};
