/** What our form says, for those that it is compared with. */
export const labels = {
  title: 'Borrow a seat',
  legend: 'For how long?',
  choices: [
    { value: '1h', name: '1 hour' },
    { value: '8h', name: '8 hours' },
    { value: '3d', name: '3 days' },
    { value: '7d', name: '1 week' },
    { value: 'longest', name: 'As long as allowed' },
    { value: 'own', name: 'Until a date of my own' },
  ],
  dateLabel: 'Date and time',
  result: 'Until Sun, Nov 22, 2026, 11:00 PM GMT+1',
  sent: '2026-11-22T22:00:00Z',
  submit: 'Borrow seat',
};
