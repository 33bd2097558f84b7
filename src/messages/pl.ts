import type { Messages } from './Messages.js';

/** Polski. */
export const pl: Messages = {
  locale: 'pl',

  panel: {
    title: 'Stanowisko licencyjne na tym urządzeniu',
    notStored:
      'Ta przeglądarka nie przechowuje danych tej witryny, więc ta strona zapomni o stanowisku po zamknięciu. Przy wypożyczaniu zanotuj datę.',
    privateWindow:
      'To wygląda na okno prywatne. Po jego zamknięciu ta przeglądarka zapomni o tym urządzeniu: wypożyczone tutaj stanowisko pozostanie zajęte do końca wypożyczenia i nie będzie można go zwrócić z innego okna.',
    offline:
      'To urządzenie jest offline. Widoczne są ostatnie znane informacje; wypożyczone stanowisko nadal należy do Ciebie.',
    clockAhead:
      'Zegar tego urządzenia się spieszy (różnica: {duration}). Podane tu daty są zgodne z zegarem usługi licencyjnej.',
    clockBehind:
      'Zegar tego urządzenia się spóźnia (różnica: {duration}). Podane tu daty są zgodne z zegarem usługi licencyjnej.',
  },

  badge: {
    lost: 'Niepotwierdzone',
    pending: 'Chwileczkę',
    unknown: 'Brak znanego stanowiska',
    none: 'Brak stanowiska',
    held: 'Stanowisko w użyciu',
    borrowed: 'Stanowisko wypożyczone',
    expiring: 'Wkrótce koniec',
    expired: 'Zakończone',
  },

  seat: {
    pending: 'Sprawdzanie tego urządzenia…',
    unknown: 'Ta przeglądarka nie zna żadnego stanowiska tego urządzenia.',
    none: 'To urządzenie nie zajmuje żadnego stanowiska.',
    held: 'To urządzenie używa stanowiska do {date}, o ile nie zostanie ono przedłużone.',
    borrowed: 'To urządzenie ma stanowisko do {date}.',
    expiring: 'Stanowisko tego urządzenia wkrótce wygaśnie: {date}.',
    expired: 'Stanowisko tego urządzenia wygasło: {date}.',
    kept: 'To urządzenie używa stanowiska. Jest ono przedłużane samoczynnie, dopóki otwarta jest strona, która go używa.',
    maybeHeld:
      'Nie wiemy, czy to urządzenie używa stanowiska. Jeśli używa, stanowisko zwolni się najpóźniej: {date}.',
    maybeBorrowed: 'Odpowiedź nie dotarła, więc to urządzenie być może zajmuje już stanowisko.',
    maybeReturned:
      'Odpowiedź nie dotarła, więc to urządzenie być może nadal zajmuje stanowisko. Dla pewności zwróć je jeszcze raz: to bezpieczne.',
    extend: 'Przedłuż',
    borrowAgain: 'Wypożycz ponownie',
    left: 'Pozostały czas: {duration}',
    progress: 'Pozostały czas',
    usage: 'Zajęte stanowiska: {inUse} z {total}',
    usageLabel: 'Zajęte stanowiska',
    calendar: 'Dodaj do kalendarza',
    calendarEntry: 'Koniec wypożyczenia stanowiska',
  },

  borrow: {
    title: 'Wypożycz stanowisko',
    extendTitle: 'Wypożycz na dłużej',
    until: 'Na jak długo?',
    longest: 'Maksymalny dozwolony czas',
    longestOf: 'Maksymalny dozwolony czas ({duration})',
    ownDate: 'Do wybranej daty',
    dateLabel: 'Data i godzina',
    resultsIn: 'Do {date}',
    resultsInLongest: 'Do najpóźniejszej daty, na jaką pozwala licencja',
    clocksForward: 'Wcześniej zegary przesuną się do przodu, więc po drodze ubędzie: {duration}.',
    clocksBack: 'Wcześniej zegary przesuną się do tyłu, więc po drodze przybędzie: {duration}.',
    dateTwice:
      'Ta godzina wystąpi dwa razy, bo zegary przesuną się do tyłu. Chodzi o pierwszą: {date}.',
    shorter:
      'Ta data jest wcześniejsza niż obecny termin stanowiska, więc stanowisko wygasłoby wcześniej.',
    grantedOther: 'Żądany termin: {asked}. Termin przyznany przez usługę licencyjną: {granted}.',
    submit: 'Wypożycz stanowisko',
    submitPending: 'Wypożyczanie…',
    extendSubmit: 'Wypożycz do tej daty',
    notAllowed:
      'Ta licencja nie pozwala na wypożyczanie. Zapytaj osobę zarządzającą licencjami, czy można to zmienić.',
    datePast: 'Ta data już minęła. Wybierz późniejszą.',
    dateTooLate: 'To dłużej, niż pozwala licencja. Najpóźniejsza możliwa data: {date}.',
    dateImpossible: 'Taka data lub godzina nie istnieje. Sprawdź wpisane wartości.',
    dateSkipped:
      'Ta godzina zostanie pominięta, bo zegary przesuną się wtedy do przodu. Wybierz wcześniejszą lub późniejszą.',
    dateMissing: 'Podaj datę i godzinę.',
    dateRefused: 'Usługa licencyjna nie przyjmuje tej daty. Wybierz inną.',
  },

  release: {
    action: 'Zwróć to stanowisko',
    actionUnknown: 'Zwróć stanowisko wypożyczone wcześniej',
    title: 'Zwrócić to stanowisko?',
    does: 'Stanowisko od razu zwolni się dla innych, a na tym urządzeniu nie będzie już można używać z nim produktu – ani online, ani offline.',
    doesNot:
      'Licencja pozostanie bez zmian, a to urządzenie pozostanie aktywowane: można ponownie wypożyczyć stanowisko zawsze, gdy jakieś jest wolne.',
    confirm: 'Zwróć stanowisko',
    confirmPending: 'Zwracanie…',
    cancel: 'Zachowaj stanowisko',
    close: 'Zamknij',
    later: 'Zwróć po odzyskaniu połączenia',
    laterNotice:
      'Stanowisko zostanie zwrócone, gdy tylko to urządzenie będzie online, o ile ta strona pozostanie otwarta.',
    laterCancel: 'Nie zwracaj',
  },

  hold: {
    title: 'Użyj stanowiska na tej stronie',
    off: 'Stanowisko zostanie zajęte teraz i zachowane, dopóki ta strona jest otwarta, bez daty końcowej.',
    offVisible:
      'Stanowisko zostanie zajęte teraz i zachowane, dopóki ta strona jest widoczna, bez daty końcowej.',
    take: 'Użyj stanowiska',
    taking: 'Uzyskiwanie stanowiska…',
    kept: 'To urządzenie ma stanowisko. Jest ono zachowane, dopóki ta strona jest otwarta.',
    keptVisible: 'To urządzenie ma stanowisko. Jest ono zachowane, dopóki ta strona jest widoczna.',
    keptOffline:
      'To urządzenie ma stanowisko do {date}. Jeśli do tego czasu nie będzie sieci, stanowisko zwolni się dla innych.',
    borrowed: 'Stanowisko tego urządzenia jest wypożyczone, więc ta strona nie musi go przedłużać.',
    waiting:
      'Wszystkie stanowiska są w użyciu. Ta strona zajmie następne, które się zwolni. Nie wiadomo, ile innych osób czeka.',
    lost: 'Stanowisko tego urządzenia przejął ktoś inny, gdy ta strona nie mogła go przedłużyć.',
    unreachable: 'Usługa licencyjna nie odpowiada. Ta strona samoczynnie ponawia próby.',
    offline:
      'To urządzenie nie ma sieci. Ta strona ponownie poprosi o stanowisko, gdy tylko będzie online.',
    nextTry: 'Czas do następnej próby: {duration}',
    stop: 'Przestań czekać',
    onLeave: 'Po zamknięciu ostatniej strony stanowisko zwolni się po pewnym czasie ({duration}).',
    onLeaveReturned:
      'Po zamknięciu ostatniej strony stanowisko zostanie od razu zwrócone, o ile przeglądarka zdąży to zrobić. W przeciwnym razie zwolni się po pewnym czasie ({duration}).',
  },

  reminder: {
    turnOn: 'Przypomnij przed końcem',
    turnOff: 'Nie przypominaj',
    on: 'Ta przeglądarka pokaże powiadomienie przed wygaśnięciem stanowiska, o ile ta strona będzie otwarta.',
    denied:
      'Ta przeglądarka nie zezwala na powiadomienia z tej witryny. Można to zmienić w jej ustawieniach.',
    title: 'Twoje stanowisko wkrótce wygaśnie',
  },

  device: {
    title: 'To urządzenie',
    source: {
      given: 'Ten identyfikator ustawiła witryna, na której jesteś.',
      stored:
        'Ta przeglądarka przechowuje ten identyfikator. Usunięcie jej danych spowoduje jego utratę.',
      derived:
        'Ten identyfikator wynika z tej przeglądarki i Twojego konta: pozostaje ten sam po wyczyszczeniu danych przeglądarki.',
      new: 'Ten identyfikator jest nowy. Ta przeglądarka przechowuje go do czasu usunięcia jej danych.',
    },
    id: 'Identyfikator urządzenia',
    copy: 'Kopiuj identyfikator urządzenia',
    earlier: 'Czy to urządzenie miało wcześniej inny identyfikator?',
    earlierWhy:
      'Po usunięciu danych przeglądarki licencja może znać to urządzenie pod wcześniejszym identyfikatorem: można dzięki niemu zwrócić stanowisko wypożyczone w tamtym czasie i nie jest potrzebna kolejna aktywacja. Masz go, jeśli został zanotowany.',
    earlierId: 'Wcześniejszy identyfikator urządzenia',
    use: 'Użyj tego identyfikatora',
    invalid: 'Podaj cały identyfikator w takiej postaci, w jakiej został wyświetlony.',
    same: 'To urządzenie ma już ten identyfikator. Wpisz ten, który miało wcześniej.',
    hasSeat:
      'To urządzenie ma stanowisko lub właśnie o nie prosi, a pozostałoby ono przy obecnym identyfikatorze. Najpierw zwróć stanowisko, a potem zmień identyfikator.',
    restored: 'To urządzenie używa teraz tego identyfikatora.',
  },

  remedy: {
    retry: 'Spróbuj ponownie',
    activate: 'Aktywuj to urządzenie',
    activatePending: 'Aktywowanie…',
    chooseDate: 'Wybierz inną datę',
    signIn: 'Zaloguj się',
    contact: 'Skontaktuj się z pomocą techniczną',
    copy: 'Kopiuj dane dla pomocy technicznej',
    copied: 'Skopiowano',
  },

  details: 'Szczegóły',

  errors: {
    floating_not_available: {
      what: 'Wszystkie stanowiska są w użyciu',
      why: 'W tej chwili wszystkie stanowiska tej licencji są zajęte.',
      next: 'Spróbuj ponownie za jakiś czas lub poproś kogoś z zespołu o zwrot stanowiska.',
    },
    license_borrow_not_allowed: {
      what: 'Wypożyczanie jest wyłączone',
      why: 'Ta licencja nie pozwala na wypożyczanie stanowisk.',
      next: 'Zapytaj osobę zarządzającą licencjami, czy można to zmienić.',
    },
    borrow_until_not_valid: {
      what: 'Ta data nie jest możliwa',
      why: 'Data już minęła albo jest późniejsza, niż pozwala licencja.',
      next: 'Wybierz inną datę.',
    },
    device_not_found: {
      what: 'To urządzenie nie jest jeszcze aktywowane',
      why: 'Licencja nie zna tej przeglądarki. Tak jest podczas pierwszej wizyty, w oknie prywatnym i po usunięciu danych przeglądarki.',
      next: 'Aktywuj to urządzenie. Zużyje to jedną z aktywacji licencji.',
    },
    blacklisted: {
      what: 'To urządzenie jest zablokowane',
      why: 'Dostawca zablokował to urządzenie dla tej licencji.',
      next: 'Skontaktuj się z dostawcą, jeśli Twoim zdaniem to pomyłka.',
    },
    license_not_found: {
      what: 'Nie znaleziono licencji',
      why: 'Dla tego konta i produktu nie ma licencji.',
      next: 'Sprawdź, czy logujesz się na właściwe konto, lub skontaktuj się z dostawcą.',
    },
    license_not_active: {
      what: 'Licencja nie jest aktywna',
      why: 'Została zresetowana lub nigdy nie została aktywowana.',
      next: 'Aktywuj to urządzenie – aktywuje to także licencję.',
    },
    license_not_enabled: {
      what: 'Licencja jest wyłączona',
      why: 'Dostawca wyłączył tę licencję.',
      next: 'Skontaktuj się z dostawcą.',
    },
    license_expired: {
      what: 'Licencja wygasła',
      why: 'Jej okres ważności się skończył, więc nie można używać jej stanowisk.',
      next: 'Poproś osobę zarządzającą licencjami o jej odnowienie.',
    },
    license_activated_max_times: {
      what: 'Nie ma już wolnych aktywacji',
      why: 'Licencja jest aktywowana na tylu urządzeniach, na ilu pozwala. Aktywacje są liczone oddzielnie od stanowisk.',
      next: 'Poproś osobę zarządzającą licencjami o usunięcie urządzenia, które nie jest już używane.',
    },
    offline: {
      what: 'To urządzenie jest offline',
      why: 'Nie ma dostępu do sieci, więc nic nie zostało wysłane i nic się nie zmieniło.',
      next: 'Połącz się z siecią, a potem spróbuj ponownie.',
    },
    network_error: {
      what: 'Brak połączenia',
      why: 'Żądanie nie dotarło do celu lub nie wróciła na nie odpowiedź.',
      next: 'Sprawdź połączenie, a potem spróbuj ponownie.',
    },
    timeout: {
      what: 'Brak odpowiedzi na czas',
      why: 'Usługa licencyjna zbyt długo nie odpowiadała.',
      next: 'Spróbuj ponownie za chwilę.',
    },
    unauthenticated: {
      what: 'Brak aktywnej sesji',
      why: 'Sesja się zakończyła lub logowanie jeszcze nie nastąpiło.',
      next: 'Zaloguj się, a potem spróbuj ponownie.',
    },
    not_permitted: {
      what: 'Nie masz do tego uprawnień',
      why: 'Twoje konto nie otrzymało na to zgody.',
      next: 'Zwróć się do osoby zarządzającej licencjami.',
    },
    rate_limited: {
      what: 'Zbyt wiele żądań',
      why: 'Usługa licencyjna otrzymuje w tej chwili zbyt częste żądania.',
      next: 'Odczekaj chwilę, a potem spróbuj ponownie.',
    },
    service_unavailable: {
      what: 'Usługa licencyjna jest nieosiągalna',
      why: 'Przyczyna leży po naszej stronie, nie po Twojej.',
      next: 'Spróbuj ponownie za chwilę.',
    },
    invalid_response: {
      what: 'Nie udało się odczytać odpowiedzi',
      why: 'Coś pomiędzy tą stroną a usługą licencyjną odpowiedziało zamiast niej. Przyczyna nie leży po Twojej stronie.',
      next: 'Spróbuj ponownie za chwilę. Jeśli to się nie zmieni, skontaktuj się z dostawcą.',
    },
  },

  releaseErrors: {
    floating_not_available: {
      what: 'Nie ma stanowiska do zwrotu',
      why: 'To urządzenie nie zajmuje żadnego stanowiska: zostało już zwrócone lub jego czas minął.',
      next: 'Nie trzeba nic robić.',
    },
    device_not_found: {
      what: 'Nie ma stanowiska do zwrotu',
      why: 'Licencja nie zna tej przeglądarki, więc to urządzenie nie zajmuje żadnego jej stanowiska.',
      next: 'Jeśli stanowisko zostało wypożyczone w innej przeglądarce lub innym profilu, zwróć je tam.',
    },
    license_not_active: {
      what: 'Nie ma stanowiska do zwrotu',
      why: 'Licencja nie jest aktywna: została zresetowana lub nigdy nie została aktywowana.',
      next: 'Nie trzeba nic robić.',
    },
    offline: {
      what: 'Zwrot stanowiska wymaga połączenia',
      why: 'To urządzenie nie ma dostępu do sieci, więc nic nie zostało wysłane. Stanowisko nadal należy do Ciebie.',
      next: 'Połącz się z siecią, a potem spróbuj ponownie. Możesz też pozwolić, by ta strona zrobiła to po odzyskaniu połączenia.',
    },
  },

  retryAfter: 'Spróbuj ponownie za: {duration}.',
  activationsLeft: 'Pozostałe aktywacje: {left} z {total}.',

  setupError: {
    what: 'Ta strona nie jest poprawnie skonfigurowana',
    why: 'Usługa licencyjna odrzuciła sposób, w jaki wysłano żądanie. Przyczyna nie leży po Twojej stronie, a ponowna próba nie pomoże.',
    next: 'Skontaktuj się z dostawcą i podaj poniższy kod.',
  },

  operatorError: {
    what: 'Serwer dostawcy ma problem',
    why: 'Serwer dostawcy i usługa licencyjna nie mogą się w tej chwili połączyć. Przyczyna nie leży po Twojej stronie.',
    next: 'Spróbuj ponownie później. Jeśli to się nie zmieni, skontaktuj się z dostawcą i podaj poniższy kod.',
  },

  otherError: {
    what: 'Usługa licencyjna odmówiła',
    why: 'Podała powód, którego ta strona nie potrafi wyrazić.',
    next: 'Skontaktuj się z dostawcą i podaj poniższy kod.',
  },

  lost: {
    borrow: 'Nie wiemy, czy wypożyczenie się powiodło',
    release: 'Nie wiemy, czy stanowisko zostało zwrócone',
    activate: 'Nie wiemy, czy to urządzenie zostało aktywowane',
    next: 'Spróbuj ponownie: to bezpieczne, nic nie zostanie pobrane dwa razy.',
    again: 'Ponowna próba poprosi o tę samą datę: {date}.',
    againLongest: 'Ponowna próba poprosi o najdłuższy czas, na jaki pozwala licencja.',
  },
};
