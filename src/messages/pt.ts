import type { Messages } from './Messages.js';

/** Português. */
export const pt: Messages = {
  locale: 'pt',

  panel: {
    title: 'Seu assento de licença neste dispositivo',
    notStored:
      'Este navegador não guarda dados deste site; por isso, esta página esquece o assento ao ser fechada. Anote a data se tomar um emprestado.',
    privateWindow:
      'Esta parece ser uma janela privada. Quando ela é fechada, este navegador esquece este dispositivo: um assento tomado emprestado aqui continua ocupado até o fim do empréstimo e não pode ser devolvido de outra janela.',
    offline:
      'Você está off-line. O que você vê são as últimas informações conhecidas; um assento emprestado continua sendo seu.',
    clockAhead:
      'O relógio deste dispositivo está adiantado em {duration}. As datas mostradas aqui seguem o relógio do serviço de licenças.',
    clockBehind:
      'O relógio deste dispositivo está atrasado em {duration}. As datas mostradas aqui seguem o relógio do serviço de licenças.',
  },

  badge: {
    lost: 'Não confirmado',
    pending: 'Um momento',
    unknown: 'Nenhum assento conhecido',
    none: 'Sem assento',
    held: 'Assento em uso',
    borrowed: 'Assento emprestado',
    expiring: 'Termina em breve',
    expired: 'Terminado',
  },

  seat: {
    pending: 'Consultando este dispositivo…',
    unknown: 'Este navegador não conhece nenhum assento deste dispositivo.',
    none: 'Este dispositivo não tem nenhum assento.',
    held: 'Este dispositivo usa um assento até {date}, a menos que ele seja renovado.',
    borrowed: 'Este dispositivo tem um assento até {date}.',
    expiring: 'O assento deste dispositivo termina em breve: {date}.',
    expired: 'O assento deste dispositivo terminou em {date}.',
    kept: 'Este dispositivo usa um assento. Ele é renovado automaticamente enquanto uma página que o usa estiver aberta.',
    maybeHeld:
      'Não sabemos se este dispositivo usa um assento. Se usar, o assento ficará livre, no mais tardar, em {date}.',
    maybeBorrowed: 'Uma resposta se perdeu, então este dispositivo talvez já tenha um assento.',
    maybeReturned:
      'Uma resposta se perdeu, então este dispositivo talvez ainda tenha o seu assento. Devolva-o mais uma vez para ter certeza: não há risco.',
    extend: 'Prolongar',
    borrowAgain: 'Tomar emprestado de novo',
    left: 'Tempo restante: {duration}',
    progress: 'Tempo restante',
    usage: 'Assentos em uso: {inUse} de {total}',
    usageLabel: 'Assentos em uso',
    calendar: 'Adicionar ao calendário',
    calendarEntry: 'Fim do assento emprestado',
  },

  borrow: {
    title: 'Tomar um assento emprestado',
    extendTitle: 'Prolongar o empréstimo',
    until: 'Por quanto tempo?',
    longest: 'O máximo permitido',
    longestOf: 'O máximo permitido ({duration})',
    ownDate: 'Até uma data que eu escolher',
    dateLabel: 'Data e hora',
    resultsIn: 'Até {date}',
    resultsInLongest: 'Até a última data que a licença permite',
    clocksForward:
      'Antes dessa data os relógios são adiantados, então faltam no intervalo: {duration}.',
    clocksBack:
      'Antes dessa data os relógios são atrasados, então somam-se no intervalo: {duration}.',
    dateTwice:
      'Esse horário ocorre duas vezes, pois os relógios são atrasados. Vale o primeiro: {date}.',
    shorter:
      'Esta data é anterior à que o seu assento tem agora, portanto o assento terminaria mais cedo.',
    grantedOther: 'Você pediu até {asked}. O serviço de licenças concedeu até {granted}.',
    submit: 'Tomar o assento emprestado',
    submitPending: 'Tomando emprestado…',
    extendSubmit: 'Tomar emprestado até essa data',
    notAllowed:
      'Esta licença não permite empréstimos. Pergunte a quem administra suas licenças se isso pode mudar.',
    datePast: 'Esta data já passou. Escolha uma posterior.',
    dateTooLate: 'É mais tempo do que a licença permite. A data limite é {date}.',
    dateImpossible: 'Essa data ou hora não existe. Verifique o que foi digitado.',
    dateSkipped:
      'Esse horário não existe, pois os relógios são adiantados nesse momento. Escolha um anterior ou posterior.',
    dateMissing: 'Informe uma data e uma hora.',
    dateRefused: 'O serviço de licenças não aceita esta data. Escolha outra.',
  },

  release: {
    action: 'Devolver este assento',
    actionUnknown: 'Devolver um assento emprestado antes',
    title: 'Devolver este assento?',
    does: 'O assento fica livre imediatamente para outras pessoas, e este dispositivo não pode mais usar o produto com ele, nem on-line nem off-line.',
    doesNot:
      'A licença continua como está e este dispositivo permanece ativado: você pode tomar um assento emprestado de novo sempre que houver um livre.',
    confirm: 'Devolver o assento',
    confirmPending: 'Devolvendo…',
    cancel: 'Manter o assento',
    close: 'Fechar',
    later: 'Devolver quando eu estiver on-line',
    laterNotice:
      'O assento será devolvido assim que este dispositivo estiver on-line, desde que esta página continue aberta.',
    laterCancel: 'Não devolver',
  },

  hold: {
    title: 'Usar um assento nesta página',
    off: 'Um assento é ocupado agora e mantido enquanto esta página estiver aberta, sem data de término.',
    offVisible:
      'Um assento é ocupado agora e mantido enquanto esta página estiver visível, sem data de término.',
    take: 'Usar um assento',
    taking: 'Solicitando um assento…',
    kept: 'Este dispositivo tem um assento. Ele é mantido enquanto esta página estiver aberta.',
    keptVisible:
      'Este dispositivo tem um assento. Ele é mantido enquanto esta página estiver visível.',
    keptOffline:
      'Este dispositivo mantém seu assento até {date}. Sem rede até lá, o assento ficará livre para outros.',
    borrowed:
      'O assento deste dispositivo está emprestado; por isso, esta página não precisa renová-lo.',
    waiting:
      'Todos os assentos estão em uso. Esta página toma o próximo que ficar livre. Ninguém sabe quantas outras pessoas estão esperando.',
    lost: 'O assento que este dispositivo tinha passou para outra pessoa enquanto esta página não conseguia renová-lo.',
    unreachable: 'O serviço de licenças não responde. Esta página tenta novamente sozinha.',
    offline:
      'Este dispositivo está sem rede. Esta página pede um assento novamente assim que ele estiver on-line.',
    nextTry: 'Próxima tentativa em {duration}',
    stop: 'Parar de esperar',
    onLeave: 'Quando a última página for fechada, o assento ficará livre depois de {duration}.',
    onLeaveReturned:
      'Quando a última página for fechada, o assento será devolvido imediatamente se o navegador conseguir. Caso contrário, ficará livre depois de {duration}.',
  },

  reminder: {
    turnOn: 'Lembrar antes do término',
    turnOff: 'Não lembrar',
    on: 'Este navegador mostra uma notificação antes que o assento termine, desde que esta página esteja aberta.',
    denied:
      'Este navegador não permite notificações deste site. Isso pode ser alterado nas configurações dele.',
    title: 'Seu assento termina em breve',
  },

  device: {
    title: 'Este dispositivo',
    source: {
      given: 'Este ID foi definido pelo site em que você está.',
      stored: 'Este navegador guarda este ID. Se os dados dele forem limpos, o ID se perde.',
      derived:
        'Este ID resulta deste navegador e da sua conta: continua o mesmo quando os dados do navegador são limpos.',
      new: 'Este ID é novo. Este navegador o guarda até que seus dados sejam limpos.',
    },
    id: 'ID do dispositivo',
    copy: 'Copiar ID do dispositivo',
    earlier: 'Este dispositivo já teve outro ID?',
    earlierWhy:
      'Depois que os dados de um navegador são limpos, a licença pode conhecer este dispositivo por um ID anterior: com ele, você pode devolver um assento tomado emprestado naquela época e não precisa de outra ativação. Você o tem se o anotou.',
    earlierId: 'ID anterior do dispositivo',
    use: 'Usar este ID',
    invalid: 'Digite o ID completo, como foi mostrado a você.',
    same: 'Este dispositivo já usa este ID. Digite o que ele tinha antes.',
    hasSeat:
      'Este dispositivo tem um assento ou está pedindo um, que ficaria com o ID atual. Devolva primeiro o assento e depois mude o ID.',
    restored: 'Este dispositivo usa agora este ID.',
  },

  remedy: {
    retry: 'Tentar novamente',
    activate: 'Ativar este dispositivo',
    activatePending: 'Ativando…',
    chooseDate: 'Escolher outra data',
    signIn: 'Entrar',
    contact: 'Falar com o suporte',
    copy: 'Copiar dados para o suporte',
    copied: 'Copiado',
  },

  details: 'Detalhes',

  errors: {
    floating_not_available: {
      what: 'Todos os assentos estão em uso',
      why: 'No momento, todos os assentos desta licença estão ocupados.',
      next: 'Tente novamente daqui a pouco ou peça a alguém da sua equipe que devolva um assento.',
    },
    license_borrow_not_allowed: {
      what: 'O empréstimo está desativado',
      why: 'Esta licença não permite que assentos sejam tomados emprestados.',
      next: 'Pergunte a quem administra suas licenças se isso pode mudar.',
    },
    borrow_until_not_valid: {
      what: 'Esta data não é possível',
      why: 'A data já passou ou é posterior ao que a licença permite.',
      next: 'Escolha outra data.',
    },
    device_not_found: {
      what: 'Este dispositivo ainda não está ativado',
      why: 'A licença não conhece este navegador. Isso acontece na primeira visita, em uma janela privada e depois que os dados do navegador são limpos.',
      next: 'Ative este dispositivo. Isso consome uma das ativações da licença.',
    },
    blacklisted: {
      what: 'Este dispositivo está bloqueado',
      why: 'O fornecedor bloqueou este dispositivo para esta licença.',
      next: 'Entre em contato com o fornecedor se achar que isso é um engano.',
    },
    license_not_found: {
      what: 'Nenhuma licença encontrada',
      why: 'Não há licença para esta conta e este produto.',
      next: 'Verifique se você entrou com a conta certa ou entre em contato com o fornecedor.',
    },
    license_not_active: {
      what: 'A licença não está ativa',
      why: 'Ela foi redefinida ou nunca foi ativada.',
      next: 'Ative este dispositivo; com isso, a licença é ativada.',
    },
    license_not_enabled: {
      what: 'A licença está desabilitada',
      why: 'O fornecedor desabilitou esta licença.',
      next: 'Entre em contato com o fornecedor.',
    },
    license_expired: {
      what: 'A licença expirou',
      why: 'Sua vigência terminou; por isso, seus assentos não podem ser usados.',
      next: 'Peça a quem administra suas licenças que a renove.',
    },
    license_activated_max_times: {
      what: 'Não restam ativações',
      why: 'A licença está ativada em tantos dispositivos quanto permite. As ativações são contadas à parte dos assentos.',
      next: 'Peça a quem administra suas licenças que remova um dispositivo que não é mais usado.',
    },
    offline: {
      what: 'Você está off-line',
      why: 'Este dispositivo está sem rede; por isso, nada foi enviado e nada mudou.',
      next: 'Conecte-se a uma rede e tente novamente.',
    },
    network_error: {
      what: 'Sem conexão',
      why: 'A solicitação não chegou ao destino ou a resposta não voltou.',
      next: 'Verifique sua conexão e tente novamente.',
    },
    timeout: {
      what: 'Sem resposta a tempo',
      why: 'O serviço de licenças demorou demais para responder.',
      next: 'Tente novamente em instantes.',
    },
    unauthenticated: {
      what: 'Você não entrou na sua conta',
      why: 'Sua sessão terminou ou você ainda não entrou.',
      next: 'Entre e tente novamente.',
    },
    not_permitted: {
      what: 'Você não tem permissão para isso',
      why: 'Sua conta não recebeu permissão para isso.',
      next: 'Pergunte a quem administra suas licenças.',
    },
    rate_limited: {
      what: 'Solicitações demais',
      why: 'O serviço de licenças está sendo consultado com muita frequência no momento.',
      next: 'Espere um pouco e tente novamente.',
    },
    service_unavailable: {
      what: 'Não é possível acessar o serviço de licenças',
      why: 'O problema está do nosso lado, não do seu.',
      next: 'Tente novamente em instantes.',
    },
    invalid_response: {
      what: 'Não foi possível ler a resposta',
      why: 'Algo entre esta página e o serviço de licenças respondeu no lugar dele. Isso não foi causado por você.',
      next: 'Tente novamente em instantes. Se continuar assim, entre em contato com o fornecedor.',
    },
  },

  releaseErrors: {
    floating_not_available: {
      what: 'Não há assento a devolver',
      why: 'Este dispositivo não tem nenhum assento: ele já foi devolvido ou o tempo dele acabou.',
      next: 'Você não precisa fazer nada.',
    },
    device_not_found: {
      what: 'Não há assento a devolver',
      why: 'A licença não conhece este navegador; portanto, este dispositivo não tem nenhum assento dela.',
      next: 'Se você tomou um emprestado em outro navegador ou perfil, devolva o assento por lá.',
    },
    license_not_active: {
      what: 'Não há assento a devolver',
      why: 'A licença não está ativa: ela foi redefinida ou nunca foi ativada.',
      next: 'Você não precisa fazer nada.',
    },
    offline: {
      what: 'É preciso ter conexão para devolver um assento',
      why: 'Este dispositivo está sem rede; por isso, nada foi enviado. O assento continua sendo seu.',
      next: 'Conecte-se a uma rede e tente novamente. Ou deixe que esta página faça isso assim que houver uma.',
    },
  },

  retryAfter: 'Aguarde {duration} e tente de novo.',
  activationsLeft: 'Ativações restantes: {left} de {total}.',

  setupError: {
    what: 'Esta página não está configurada corretamente',
    why: 'O serviço de licenças recusou a forma como foi consultado. Isso não foi causado por você, e tentar novamente não resolve.',
    next: 'Entre em contato com o fornecedor e informe o código abaixo.',
  },

  operatorError: {
    what: 'O servidor do fornecedor está com um problema',
    why: 'O servidor do fornecedor e o serviço de licenças não conseguem se comunicar no momento. Isso não foi causado por você.',
    next: 'Tente novamente mais tarde. Se continuar assim, entre em contato com o fornecedor e informe o código abaixo.',
  },

  otherError: {
    what: 'O serviço de licenças disse não',
    why: 'Ele deu um motivo que esta página não sabe expressar.',
    next: 'Entre em contato com o fornecedor e informe o código abaixo.',
  },

  lost: {
    borrow: 'Não sabemos se o empréstimo foi concluído',
    release: 'Não sabemos se o assento foi devolvido',
    activate: 'Não sabemos se este dispositivo foi ativado',
    next: 'Tente novamente: é seguro, nada é tomado duas vezes.',
    again: 'Tentar de novo pede a mesma data: {date}.',
    againLongest: 'Tentar de novo pede o máximo que a licença permite.',
  },
};
