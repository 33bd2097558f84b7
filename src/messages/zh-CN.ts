import type { Messages } from './Messages.js';

/** 简体中文。 */
export const zhCN: Messages = {
  locale: 'zh-CN',

  panel: {
    title: '您在此设备上的席位',
    notStored:
      '此浏览器不会为本网站保存数据，因此页面关闭后将不再记得该席位。如果您借用席位，请记下日期。',
    privateWindow:
      '这似乎是隐私窗口。窗口关闭后，此浏览器将不再记得此设备：在此借用的席位会一直占用到截止日期，且无法从其他窗口归还。',
    offline: '您处于离线状态。此处显示的是最后已知的情况；借用的席位仍归您使用。',
    clockAhead: '此设备的时钟快了 {duration}。此处的日期以许可证服务的时钟为准。',
    clockBehind: '此设备的时钟慢了 {duration}。此处的日期以许可证服务的时钟为准。',
  },

  badge: {
    lost: '未确认',
    pending: '请稍候',
    unknown: '无已知席位',
    none: '无席位',
    held: '席位使用中',
    borrowed: '席位已借用',
    expiring: '即将结束',
    expired: '已结束',
  },

  seat: {
    pending: '正在查询此设备…',
    unknown: '此浏览器不知道此设备占用任何席位。',
    none: '此设备没有占用席位。',
    held: '此设备正在使用一个席位，如不续期，将使用至 {date}。',
    borrowed: '此设备拥有一个席位，有效至 {date}。',
    expiring: '此设备的席位即将结束：{date}。',
    expired: '此设备的席位已于 {date} 结束。',
    kept: '此设备正在使用一个席位。只要使用该席位的页面保持打开，席位就会自动续期。',
    maybeHeld: '我们不知道此设备是否正在使用席位。如果正在使用，该席位最迟将于 {date} 空出。',
    maybeBorrowed: '有一个答复丢失了，因此此设备可能已经占用席位。',
    maybeReturned:
      '有一个答复丢失了，因此此设备可能仍占用席位。请再归还一次以确保无误，这样做是安全的。',
    extend: '延长',
    borrowAgain: '再次借用',
    left: '剩余 {duration}',
    progress: '剩余时间',
    usage: '使用中的席位：{inUse} / {total}',
    usageLabel: '使用中的席位',
    calendar: '添加到日历',
    calendarEntry: '借用的席位结束',
  },

  borrow: {
    title: '借用席位',
    extendTitle: '延长借用',
    until: '借用多久？',
    longest: '允许的最长时间',
    longestOf: '允许的最长时间（{duration}）',
    ownDate: '自选截止日期',
    dateLabel: '日期和时间',
    resultsIn: '至 {date}',
    resultsInLongest: '至许可证允许的最晚日期',
    clocksForward: '在此之前时钟会拨快，因此期间会少{duration}。',
    clocksBack: '在此之前时钟会拨慢，因此期间会多{duration}。',
    dateTwice: '由于时钟拨慢，这一时间会出现两次。以第一次为准：{date}。',
    shorter: '此日期早于您的席位目前的到期日期，因此席位会提前到期。',
    grantedOther: '您申请借用至 {asked}，许可证服务批准至 {granted}。',
    submit: '借用席位',
    submitPending: '正在借用…',
    extendSubmit: '借用到该日期',
    notAllowed: '此许可证不允许借用。请询问您的许可证管理员能否更改。',
    datePast: '此日期已过。请选择更晚的日期。',
    dateTooLate: '超出了许可证允许的时长。最晚可至 {date}。',
    dateImpossible: '该日期或时间不存在。请检查您输入的内容。',
    dateSkipped: '时钟拨快时会跳过这一时间。请选择更早或更晚的时间。',
    dateMissing: '请输入日期和时间。',
    dateRefused: '许可证服务不接受此日期。请选择其他日期。',
  },

  release: {
    action: '归还此席位',
    actionUnknown: '归还以前借用的席位',
    title: '要归还此席位吗？',
    does: '席位会立即空出供他人使用，此设备无论在线还是离线都不能再凭该席位使用产品。',
    doesNot: '许可证保持不变，此设备仍处于激活状态：只要有空闲席位，您随时可以再次借用。',
    confirm: '归还席位',
    confirmPending: '正在归还…',
    cancel: '保留席位',
    close: '关闭',
    later: '联网后归还',
    laterNotice: '只要此页面保持打开，此设备一联网就会归还席位。',
    laterCancel: '不归还',
  },

  hold: {
    title: '在此页面使用席位',
    off: '现在占用一个席位，并在此页面打开期间保留，无需设定日期。',
    offVisible: '现在占用一个席位，并在此页面可见期间保留，无需设定日期。',
    take: '使用席位',
    taking: '正在请求席位…',
    kept: '此设备拥有一个席位。此页面打开期间会一直保留。',
    keptVisible: '此设备拥有一个席位。此页面可见期间会一直保留。',
    keptOffline: '此设备的席位保留至 {date}。若届时仍无网络，席位将空出给他人使用。',
    borrowed: '此设备的席位是借用的，因此此页面无需为其续期。',
    waiting: '所有席位都在使用中。一有席位空出，此页面就会占用。还有多少人在等待，无从得知。',
    lost: '在此页面无法续期期间，此设备原有的席位已被他人占用。',
    unreachable: '许可证服务没有响应。此页面会自动重试。',
    offline: '此设备没有网络。恢复联网后，此页面会立即重新请求席位。',
    nextTry: '距下次重试还有 {duration}',
    stop: '停止等待',
    onLeave: '最后一个页面关闭后，席位将在 {duration}后空出。',
    onLeaveReturned:
      '最后一个页面关闭时，如果浏览器来得及，会立即归还席位。否则，席位将在 {duration}后空出。',
  },

  reminder: {
    turnOn: '结束前提醒我',
    turnOff: '不再提醒',
    on: '只要此页面保持打开，此浏览器就会在席位结束前显示通知。',
    denied: '此浏览器不允许本网站发送通知。可以在浏览器设置中更改。',
    title: '您的席位即将结束',
  },

  device: {
    title: '此设备',
    source: {
      given: '此 ID 由您当前访问的网站设定。',
      stored: '此 ID 保存在此浏览器中。清除浏览器数据会使其丢失。',
      derived: '此 ID 由此浏览器和您的账号得出，清除浏览器数据后仍保持不变。',
      new: '此 ID 是新的。此浏览器会一直保存它，直到浏览器数据被清除。',
    },
    id: '设备 ID',
    copy: '复制设备 ID',
    earlier: '此设备以前有过其他 ID 吗？',
    earlierWhy:
      '清除浏览器数据后，许可证中可能仍用先前的 ID 记录此设备：凭该 ID，您可以归还当时借用的席位，也无需再占用一次激活。如果您当时记下了该 ID，就可以在此使用。',
    earlierId: '先前的设备 ID',
    use: '使用此 ID',
    invalid: '请按当时显示的内容输入完整的 ID。',
    same: '此设备已在使用此 ID。请输入以前的 ID。',
    hasSeat: '此设备拥有席位或正在请求席位，该席位会留在当前 ID 上。请先归还席位，再更改 ID。',
    restored: '此设备现在使用此 ID。',
  },

  remedy: {
    retry: '重试',
    activate: '激活此设备',
    activatePending: '正在激活…',
    chooseDate: '选择其他日期',
    signIn: '登录',
    contact: '联系支持人员',
    copy: '复制支持信息',
    copied: '已复制',
  },

  details: '详细信息',

  errors: {
    floating_not_available: {
      what: '所有席位都在使用中',
      why: '此许可证的席位目前已全部被占用。',
      next: '请稍后再试，或请同事归还一个席位。',
    },
    license_borrow_not_allowed: {
      what: '借用功能已关闭',
      why: '此许可证不允许借用席位。',
      next: '请询问您的许可证管理员能否更改。',
    },
    borrow_until_not_valid: {
      what: '此日期不可用',
      why: '该日期已过，或晚于许可证允许的期限。',
      next: '请选择其他日期。',
    },
    device_not_found: {
      what: '此设备尚未激活',
      why: '许可证中没有此浏览器的记录。首次访问、使用隐私窗口或清除浏览器数据后都会如此。',
      next: '请激活此设备。这会占用许可证的一次激活。',
    },
    blacklisted: {
      what: '此设备已被阻止',
      why: '供应商已阻止此设备使用此许可证。',
      next: '如果您认为有误，请联系供应商。',
    },
    license_not_found: {
      what: '未找到许可证',
      why: '此账号和产品没有对应的许可证。',
      next: '请确认您登录的账号是否正确，或联系供应商。',
    },
    license_not_active: {
      what: '许可证未激活',
      why: '许可证已被重置，或从未激活过。',
      next: '请激活此设备，许可证会随之激活。',
    },
    license_not_enabled: {
      what: '许可证已停用',
      why: '供应商已停用此许可证。',
      next: '请联系供应商。',
    },
    license_expired: {
      what: '许可证已到期',
      why: '许可证的期限已结束，因此无法使用其席位。',
      next: '请让您的许可证管理员续期。',
    },
    license_activated_max_times: {
      what: '没有剩余的激活次数',
      why: '许可证已激活的设备数达到了允许的上限。激活与席位分开计算。',
      next: '请让您的许可证管理员移除一台不再使用的设备。',
    },
    offline: {
      what: '您处于离线状态',
      why: '此设备没有网络，因此未发送任何内容，也未作任何更改。',
      next: '请连接网络，然后重试。',
    },
    network_error: {
      what: '没有连接',
      why: '请求未能送达，或未收到响应。',
      next: '请检查您的网络连接，然后重试。',
    },
    timeout: {
      what: '未及时收到响应',
      why: '许可证服务的响应时间过长。',
      next: '请稍后重试。',
    },
    unauthenticated: {
      what: '您尚未登录',
      why: '您的会话已结束，或者您还没有登录。',
      next: '请登录后重试。',
    },
    not_permitted: {
      what: '您无权执行此操作',
      why: '您的账户未获得此操作的权限。',
      next: '请联系您的许可证管理员。',
    },
    rate_limited: {
      what: '请求过多',
      why: '目前向许可证服务发送的请求过于频繁。',
      next: '请稍等片刻，然后重试。',
    },
    service_unavailable: {
      what: '无法连接许可证服务',
      why: '问题在我们这边，与您无关。',
      next: '请稍后重试。',
    },
    invalid_response: {
      what: '无法读取响应',
      why: '此页面与许可证服务之间的某个环节代替它作出了响应。这不是您造成的。',
      next: '请稍后重试。如果问题仍然存在，请联系供应商。',
    },
  },

  releaseErrors: {
    floating_not_available: {
      what: '没有可归还的席位',
      why: '此设备没有占用席位：席位已归还，或已到期。',
      next: '您无需执行任何操作。',
    },
    device_not_found: {
      what: '没有可归还的席位',
      why: '许可证中没有此浏览器的记录，因此此设备没有占用它的席位。',
      next: '如果您是在其他浏览器或配置文件中借用的，请在那里归还席位。',
    },
    license_not_active: {
      what: '没有可归还的席位',
      why: '许可证未激活：已被重置，或从未激活过。',
      next: '您无需执行任何操作。',
    },
    offline: {
      what: '归还席位需要网络连接',
      why: '此设备没有网络，因此未发送任何内容。席位仍归您使用。',
      next: '请连接网络，然后重试。也可以让此页面在联网后立即归还。',
    },
  },

  retryAfter: '请等待{duration}，然后重试。',
  activationsLeft: '激活次数共 {total} 次，还剩 {left} 次。',

  setupError: {
    what: '此页面的设置不正确',
    why: '许可证服务拒绝了请求的方式。这不是您造成的，重试也无济于事。',
    next: '请联系供应商，并提供下方的代码。',
  },

  operatorError: {
    what: '供应商的服务器出现问题',
    why: '供应商的服务器与许可证服务目前无法相互连接。这不是您造成的。',
    next: '请稍后再试。如果问题仍然存在，请联系供应商，并提供下方的代码。',
  },

  otherError: {
    what: '许可证服务拒绝了请求',
    why: '它给出了原因，但此页面没有相应的说明。',
    next: '请联系供应商，并提供下方的代码。',
  },

  lost: {
    borrow: '我们不知道借用是否成功',
    release: '我们不知道席位是否已归还',
    activate: '我们不知道此设备是否已激活',
    next: '请重试：这样做是安全的，不会重复占用。',
    again: '重试会请求同一日期：{date}。',
    againLongest: '重试会请求许可证允许的最长期限。',
  },
};
