/** A posting as Lever lists it. */
export const leverPosting = (name: string) => ({
  id: `id-${name.toLowerCase()}`,
  text: name,
  categories: { location: 'Halifax, NS', commitment: 'Full-time' },
  createdAt: 1788345000123,
  description: `<p>${name}: you look after the light for the boats that pass.</p>`,
  hostedUrl: `https://jobs.lever.co/lanternworks/${name}`,
});
