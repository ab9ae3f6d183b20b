/** Whether words of job adverts are in a text. */
export function readsLikeAdvert(text: string): boolean {
  return advert.test(text.slice(0, 20_000));
}

const advert =
  /\b(?:apply|applicants?|applications? (?:to|by)|salary|full[- ]time|part[- ]time|we are (?:looking|hiring)|we're (?:looking|hiring)|you will|your (?:tasks|role|profile)|what we offer|vacancy|cv|résumé|bewirb|bewerbung|gehalt|vollzeit|teilzeit|wir suchen|postuler|candidature|salaire|temps plein|nous cherchons|salario|jornada|buscamos|vacante|solliciteer|cercasi|cerchiamo)/i;
