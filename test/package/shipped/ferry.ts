/** Two sources that differ on one event. */
export const articles = [
  { id: 'a', source: 'A', title: 'Ferry sinks off Tarn Island', text: 'Fourteen people drowned on Monday.' },
  {
    id: 'b',
    source: 'B',
    publishedAt: '2026-03-03',
    text: 'A ferry sank off Tarn Island. At least 16 people drowned.',
  },
];
