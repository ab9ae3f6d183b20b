import { describe, expect, test } from 'vitest';
import { language } from '../../../src/model/language.ts';
import { readText } from '../../../src/text/markdown/markdown.ts';
import { closedInProse, closedInTitle } from '../../../src/text/prose/closed/closed.ts';
import { doubtInProse, doubtInTitle } from '../../../src/text/prose/closed/doubts.ts';

const body = 'You keep the light of the northern tower and write its log every night.';

/** `closed`, `doubt` or `open`: what a text on a site of one language is taken for. */
function told(text: string, tag = 'en', year?: number): string {
  const { prose } = readText({
    format: 'markdown',
    text,
    file: 'x.md',
    line: 1,
    dialect: { python: false, shortcodes: false },
  });
  const [own, site] = [language(tag), [language(tag)]];
  if (closedInProse(prose, own, site, year) !== undefined) return 'closed';
  return doubtInProse(prose, own, site) === undefined ? 'open' : 'doubt';
}

const toldOfTitle = (title: string, tag = 'en') =>
  closedInTitle(title, language(tag), [language(tag)]) !== undefined
    ? 'closed'
    : doubtInTitle(title, language(tag), [language(tag)]) === undefined
      ? 'open'
      : 'doubt';

describe('what mostly stands on postings that are over is a doubt where it is no statement', () => {
  test.each([
    ['en', 'Thanks to everybody who wrote to us about the tower.', 'doubt'],
    ['en', 'Our new keeper joins us in spring.', 'doubt'],
    ['en', 'We have halted recruitment.', 'doubt'],
    ['en', 'Please do not apply any more.', 'doubt'],
    ['en', 'Please do not apply without a licence.', 'open'],
    ['en', 'You will join us in spring.', 'open'],
    ['en', 'Once we have found the right person we take this page down.', 'open'],
    ['en', 'We thank all applicants; only those invited to an interview will be called.', 'open'],
    ['de', 'Danke für die vielen Zuschriften!', 'doubt'],
    ['de', 'Der Einstellungsstopp gilt auch für den Turm.', 'doubt'],
    ['de', 'Wenn wir jemanden gefunden haben, nehmen wir die Seite vom Netz.', 'open'],
    ['fr', 'Merci à toutes et tous pour ces belles lettres.', 'doubt'],
    ['fr', 'Une fois que nous aurons trouvé la bonne personne, nous retirerons cette page.', 'open'],
    ['es', 'Gracias a todas por escribir.', 'doubt'],
    ['es', 'Escriba antes de que encontremos a alguien.', 'open'],
    ['nl', 'We hebben inmiddels een wachter gevonden.', 'doubt'],
    ['sv', 'Vi har hittat en väktare.', 'doubt'],
    ['pl', 'Dziękujemy wszystkim za listy.', 'doubt'],
    ['cs', 'Strážce jsme už našli.', 'doubt'],
    ['ja', '応募はご遠慮ください。', 'doubt'],
    ['fr', 'Nous avons dû suspendre la recherche pour la tour nord.', 'doubt'],
    ['fr', 'Inutile de postuler par téléphone, écrivez-nous.', 'doubt'],
    ['fr', 'Nous n’acceptons plus les candidatures sur papier.', 'open'],
    ['fr', 'La décision revient à celles qui montent la garde.', 'open'],
    ['es', 'Este año no contratamos a nadie para la torre.', 'doubt'],
    ['es', 'Ya no aceptamos cartas en papel.', 'open'],
    ['it', 'La posizione è stata ormai assegnata.', 'closed'],
    ['it', 'Non accettiamo più candidature via fax.', 'open'],
    ['pl', 'W naborze wybrano kandydatkę z wyspy.', 'doubt'],
    ['pl', 'Nie przyjmujemy listów od agencji.', 'open'],
    ['tr', 'Bu ilan bu sabah geri çekildi.', 'doubt'],
    ['tr', 'Telefonla başvuru kabul etmiyoruz.', 'open'],
  ])('%s: “%s”', (tag, text, means) => {
    expect(told(`${text}\n\n${body}`, tag)).toBe(means);
  });
});

describe('words that nobody knows between a job and its end are a doubt', () => {
  test.each([
    ['The position in our northern tower has since May been filled.', 'doubt'],
    ['The role is filled with wind and weather.', 'open'],
    ['We do not take applications from agencies.', 'open'],
    ['The deputy role in our other tower has been filled, and this one is open.', 'open'],
  ])('%s', (text, means) => {
    expect(told(`${text}\n\n${body}`)).toBe(means);
  });
});

describe('where people write what they add later', () => {
  test.each([
    [
      'the short paragraph at the end',
      `${body}\n\n## The tower\n\n${body}\n\nThe vacancy in the tower has meanwhile been filled.`,
      'doubt',
    ],
    [
      'a badge',
      `<span class="badge badge-red">Filled</span> <span class="badge">Night shift</span>\n\n${body}`,
      'closed',
    ],
    [
      'a badge that says open',
      `<span class="badge">Open</span> <span class="badge">Night</span>\n\n${body}`,
      'open',
    ],
    ['a picture whose text says closed', `![Position filled](badge.svg)\n\n${body}`, 'closed'],
    ['a picture of something filled', `![A filled glass at the closed gate](tower.jpg)\n\n${body}`, 'open'],
    [
      'a word in a span of another kind',
      `<span class="filled-glass">Filled</span> lamps are yours to trim.`,
      'open',
    ],
  ])('%s', (_, text, means) => {
    expect(told(text)).toBe(means);
  });
});

describe('what others are quoted to have said, and what is said of an earlier year', () => {
  test.each([
    ['“This position has been filled.” So say many; we answer every letter.', undefined, 'doubt'],
    ['> This position has been filled.', undefined, 'closed'],
    ['The call for 2025 is closed.', 2026, 'doubt'],
    ['The call for 2026 is closed.', 2026, 'closed'],
    ['The call for 2026 is closed.', undefined, 'closed'],
  ])('%s (a posting of %s)', (text, year, means) => {
    expect(told(`${text}\n\n${body}`, 'en', year)).toBe(means);
  });
});

describe('a title in a language that is none of the site’s', () => {
  test.each([
    ['Keeper – besetzt', 'doubt'],
    ['[Cerrado] Keeper', 'doubt'],
    ['Keeper – Stelle besetzt', 'closed'],
    ['Keeper – Stelle frei', 'open'],
    ['Keeper (Bergen)', 'open'],
    ['Keeper – Klar & Sohn', 'open'],
  ])('%s', (title, means) => {
    expect(toldOfTitle(title)).toBe(means);
  });
});

describe('a question says what its answer says', () => {
  test.each([
    ['en', '**Is the post still open?**\nSorry, no.', 'closed'],
    ['en', '### Can people still apply?\n\nNot any more, Ada took the lamp in June.', 'closed'],
    ['en', 'Q: Is this position still available?\n\nA: No.', 'closed'],
    ['en', 'Is the position closed? Yes.', 'closed'],
    ['en', 'Has the job been filled? Not yet!', 'open'],
    ['en', 'Can I still apply if I live abroad? No, you need a home on the island.', 'open'],
    ['en', 'Can I apply by post? No.', 'open'],
    ['en', '**Is the tower still open to visitors?**\nNo, only to keepers.', 'open'],
    ['en', 'Are you still hiring? Yes, two keepers.', 'open'],
    ['de', '**Kann ich mich noch bewerben?**\nNein, leider nicht mehr.', 'closed'],
    ['de', '**Ist die Stelle schon besetzt?**\nNein, wir suchen weiter.', 'open'],
    ['de', '**Kann ich noch Fragen stellen?**\nNein.', 'open'],
    ['fr', '**Le poste est-il toujours disponible ?**\nMalheureusement non.', 'closed'],
    ['fr', '**Le poste est-il déjà pourvu ?**\nNon, pas encore.', 'open'],
    ['es', '**¿Sigue abierta la convocatoria?**\nYa no.', 'closed'],
    ['es', '**¿Está cubierta la plaza?**\nNo, seguimos buscando.', 'open'],
    ['it', '**Posso ancora candidarmi?**\nNo, ci dispiace.', 'closed'],
    ['it', '**La posizione è già coperta?**\nNo, cerchiamo ancora.', 'open'],
    ['pt', '**A vaga já foi preenchida?**\nNão, continuamos à procura.', 'open'],
    ['nl', '**Kan ik nog solliciteren?**\nNee, helaas niet meer.', 'closed'],
    ['sv', '**Är tjänsten redan tillsatt?**\nNej, vi letar fortfarande.', 'open'],
    ['da', '**Kan jeg stadig søge?**\nNej, desværre.', 'closed'],
    ['fi', '**Voiko paikkaa vielä hakea?**\nEi valitettavasti.', 'closed'],
    ['fi', '**Onko paikka jo täytetty?**\nEi vielä.', 'open'],
    ['pl', '**Czy można jeszcze aplikować?**\nNie, niestety.', 'closed'],
    ['pl', '**Czy stanowisko jest już obsadzone?**\nNie, nadal szukamy.', 'open'],
    ['cs', '**Mohu se ještě přihlásit?**\nNe, bohužel.', 'closed'],
    ['hr', '**Mogu li se još prijaviti?**\nNe, nažalost.', 'closed'],
    ['ru', '**Можно ли ещё откликнуться?**\nНет, к сожалению.', 'closed'],
    ['ru', '**Вакансия уже закрыта?**\nНет, ещё ищем.', 'open'],
    ['el', '**Μπορώ ακόμα να κάνω αίτηση;**\nΌχι, δυστυχώς.', 'closed'],
    ['ja', '**まだ応募できますか?**\nいいえ、募集は終了しました。', 'closed'],
  ])('%s “%s”: %s', (tag, text, is) => {
    expect(told(`${text}\n\n${body}`, tag)).toBe(is);
  });
});
