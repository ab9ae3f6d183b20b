import { foldWord } from '../../../text/values/plain-text.ts';
import { rankOfFolder } from './section-names.ts';

/** What folders of postings that are over are called, without accents. */
const names = new Set(
  `archive archives archived closed past old older expired filled former previous ended inactive no-longer-open
  archiv archivierte archiviert alte abgelaufen abgelaufene besetzt besetzte geschlossen geschlossene vergangen vergangene ehemalige
  archivees archivee anciennes anciens pourvus pourvues fermees fermes cloturees expirees passees terminees
  archivo archivos archivadas archivados cerradas cerrados anteriores pasadas pasados antiguas antiguos caducadas cubiertas
  archivio archiviate archiviati chiuse chiusi scadute scaduti passate concluse arquivo arquivos arquivadas encerradas fechadas preenchidas
  arxiu arxivades tancades caducades artxiboa itxita archief gearchiveerd gearchiveerde gesloten verlopen vervuld oude
  arkiv arkivert arkiverte arkiverat arkiverade arkiverede gamla gamle tidligere tidigare avslutade avsluttet avsluttede lukket lukkede
  stengt stengte stangda utgatt utgatte tillsatta besatte skjalasafn lokad eldri
  arkisto arkistoidut paattyneet sulkeutuneet vanhat arhiiv suletud aegunud archyvas pasibaigusios arhivs slegtas
  archiwum archiwalne zakonczone zamkniete nieaktualne uzavrene uzavrena obsazene obsazena ukoncene neaktualni neaktualne obsadene ukoncene
  archivum archiv lezart lezarult lejart betoltott arhiva inchise expirate arhiv arhivirano zatvoreno zatvorene zakljucene zaprte popunjeno
  arsiv kapali kapanan suresi-dolan gecmis archif hen ar-gau cartlann dunta arkiva mbyllur arsip ditutup luu-tru da-dong
  архив архивные закрытые закрыто закрыта архів закриті закрито архива затворени затворено закључено попуњено αρχειο κλειστες κλεισμενες
  アーカイブ 過去 終了 募集終了 过往 过期 已关闭 已结束 归档 歸檔 已關閉 보관 마감 종료 أرشيف الأرشيف مغلقة منتهية ארכיון סגור סגורות بایگانی เก็บถาวร ปิดรับ`
    .split(/\s+/)
    .map(plainly),
);

/** What folders of postings that are not out yet are called, without accents. */
const drafts = new Set(
  `drafts draft unpublished brouillons brouillon a-publier entwurfe entwuerfe entwurf unveroffentlicht borradores borrador bozze bozza
  rascunhos rascunho concepten concept-vacatures utkast utkasty kladder kladde luonnokset luonnos szkice szkic robocze koncepty koncept
  navrhy rozpracovane nacrti nacrt osnutki osnutek vazlatok piszkozatok ciorne taslaklar taslak esborranys esborrany zirriborroak drog
  mustandid melnraksti juodrasciai черновики черновик чернетки чернетка чернови нацрти προχειρα 下書き 草稿 초안 مسودات טיוטות`
    .split(/\s+/)
    .map(plainly),
);

/** Offers of anything, which are of jobs among postings. */
const adverts = new Set(
  `offers ads posts postings ofertas ofertes offerte oferty oferte ofertos nabidky ponuky annonces annunci anzeigen annonser annoncer
  selezioni bandi concorsi ricerche selections concours recrutements procedures verfahren ausschreibungen procesos selecciones concursos processos
  nabory rekrutacje konkursy vyberova-rizeni vyberove-konania natjecaji razpisi haut rekrytoinnit rekryteringar rekrutteringer utlysninger opslag selecties selectii
  puestos plazas convocatorias anuncios anunturi ogloszenia inzeraty ilanlar posti vagas obavestenja объявления оголошення`.split(
    /\s+/,
  ),
);

function plainly(name: string): string {
  return foldWord(name).replace(/[\s_’']+/g, '-');
}

/** Whether a folder in one of postings is called as one of those that are over: `archive`, `closed-jobs`, `anciennes-offres`. */
function isArchive(name: string): boolean {
  const plain = plainly(name);
  if (names.has(plain)) return true;
  const words = plain.split('-');
  return words.some((word, index) => {
    const rest = words.toSpliced(index, 1).join('-');
    return names.has(word) && (adverts.has(rest) || rankOfFolder(rest) > 0);
  });
}

/** The folder below that of postings that says that what lies in it is not out yet: `jobs/drafts/baker`. */
export function draftsIn(file: string): string | undefined {
  const folders = file.split('/').slice(0, -1);
  const at = folders.findLastIndex((name) => rankOfFolder(name.replace(/^_/, '')) > 0);
  return at === -1
    ? undefined
    : folders.slice(at + 1).find((name) => drafts.has(plainly(name.replace(/^_/, ''))));
}

function foldersBelow(path: string): readonly string[] {
  const folders = path.split('/').slice(0, -1);
  return folders.slice(folders.findLastIndex((name) => rankOfFolder(name) > 0) + 1);
}

/** The same of a heading. */
export function saysArchive(title: string): boolean {
  return isArchive(title.trim());
}

/** The folder below that of postings (`archive/2024/baker`, `jobs/archive/baker`) that says that what lies in it is over. */
export function archiveIn(path: string): string | undefined {
  return foldersBelow(path).find(isArchive);
}

/** The same of an address that its page states: only below one of postings, or of ones that are over, is a folder of those. */
export function archiveInAddress(address: string): string | undefined {
  const folders = address
    .replace(/^\w+:\/\/[^/]*/, '')
    .split('/')
    .slice(0, -1)
    .filter((name) => name !== '' && !/[:{]/.test(name));
  const isBelow = (at: number) => folders.slice(0, at).some((name) => rankOfFolder(name) > 0);
  return folders.find((name, at) => isArchive(name) && (isBelow(at) || !names.has(plainly(name))));
}
