/** Whether words of job adverts are in a text. */
export function readsLikeAdvert(text: string): boolean {
  return advert.test(text.slice(0, 20_000));
}

/** Words that stand alone, and beginnings of words in languages that join or bend them. */
const words = `apply|applicants?|applications? (?:to|by)|salary|full[- ]time|part[- ]time|we are (?:looking|hiring)|we're (?:looking|hiring)
  |you will|your (?:tasks|role|profile)|what we offer|vacancy|cv|résumé|postuler|salaire|temps plein|temps partiel|nous cherchons|nous recherchons
  |salario|jornada|buscamos|vacante|cercasi|cerchiamo|retribuzione|procuramos|salário|wij zoeken|we zoeken|vi söker|heltid|deltid|fuldtid
  |vi søger|vi søker|etsimme|kokoaikainen|otsime|szukamy|poszukujemy|umowa o pracę|hledáme|hľadáme|mzda|căutăm|salariu|tražimo|iščemo|maaş
  |busquem|cerquem|ищем|зарплата|оклад|шукаємо|търсим|тражимо|rydym yn chwilio|cyflog|leitum|meklējam|ieškome|kërkojmë|tuyển|lowongan`;
const beginnings = `bewirb|bewerb|gehalt|vollzeit|teilzeit|wir suchen|candidat|curricul|currícul|sollicit|ansök|ansøg|søknad|hakemu|palkk|kandideeri
  |wynagrodz|aplikuj|životopis|úvazek|keresünk|jelentkez|önéletrajz|fizetés|arıyor|başvur|özgeçmiş|резюме|откликн|вакансі|автобиограф
  |βιογραφικ|αναζητ|ymgeis|umsókn|pieteik|atlyginim`;
const lines = (text: string) => text.replace(/\n\s*/g, '');
const advert = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${lines(words)})(?![\\p{L}\\p{N}])|${lines(beginnings)})|募集|応募|給与|時給|月給|履歴書|招聘|应聘|应征|應徵|简历|簡歷|薪|모집|급여|이력서|지원해|وظيف|الراتب|سيرة ذاتية|קורות חיים|משרה|สมัครงาน|เงินเดือน`,
  'iu',
);
