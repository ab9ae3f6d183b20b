import type { Words } from './roles.ts';

/** Polish, Czech, Slovak, Croatian and Slovene; Russian and Ukrainian in their own letters. */
export const slavic: Words = {
  end: 'uzávěrka uzávěrky uzávierka uzávierky uzavírka lhůta lehota uzavření wygasa wygaśnięcia wygaśnięcie zamknięcia zamknięcie istek дедлайн срок срока строк',
  bound:
    'ważność platnost platnosť valjanost veljavnost валидност дійсність актуальность актуальність ważności termin termín termínu terminu',
  limit:
    'konec koniec konce ukončení ukončenia ukončenie zakończenia zakończenie kraj do platnost platí okončanja окончание окончания конец до кінець закінчення действует',
  closed:
    'neaktívna neaktívny neaktivna neaktivan nieaktywny přijat přijata přijatý přijatá prijatý prijatá nastoupil nastoupila nastúpil nastúpila zatrudniono zatrudniony zatrudniona wybrano wybrany wybrana принят принята прийнято прийнята обрано обрана снята снято снят знято знята назначен назначена uzavřeno uzavřená uzavřený uzavřené uzavreté uzavretá uzavretý obsazeno obsazená obsazené obsazený obsadené obsadená obsadený ukončeno ukončená ukončené zrušeno zrušená zrušené neaktivní neaktívne archivováno zamknięta zamknięte zamknięty zakończona zakończony zakończone nieaktualne nieaktualna nieaktywna nieaktywne obsadzone obsadzona wygasło wygasła anulowana zatvoren zatvoreno zatvorena zaprto zasedeno popunjeno закрыта закрыто закрыт закрита закрито зайнята архив неактивна завершено завершена',
  open: 'platné platná aktivna aktivno otevřeno otevřená otevřené otevřený otvorené otvorená volné volná voľné voľná aktivní aktívne otwarta otwarte otwarty aktualne aktualna aktywna aktywne ważna ważne otvoren otvoreno prosto открыта открыто активна активно відкрита відкрито актуально',
  shown:
    'viditelné viditeľné zveřejněno zverejnené opublikowane opublikowana widoczne widoczna objavljeno опубликовано видно',
  hidden:
    'skryto skryté skrytá ukryte ukryta koncept szkic skriveno osnutek черновик скрыто чернетка приховано',
  posting:
    'výběrové výberové řízení konanie přihláška přihlášky přihlášek prihláška prihlášky prihlášok nabídka nabídky ponuka inzerát rekrutacja rekrutacji oferta oferty ogłoszenie ogłoszenia nabór naboru składania składanie nadsyłania nadsyłanie zgłoszeń zgłoszenia aplikacji aplikacje ofert natječaj prijava prijave prijav razpis вакансия вакансии вакансія вакансії заявки заявок приёма приема прийому подачи',
  work: 'pozice pozícia místo miesto práce práca stanowisko praca pracy radno delovno',
  apply: 'aplikuj zgłoś aplikowania aplikować přihlásit',
  publish: 'publikacji publikacja zveřejnění zverejnenia objave публикации опубликовано публікації',
  from: 'od',
  date: 'data datum den dzień dnia deň дата день',
  fill: 'wersja verze verzia na je jest są pro pre pracovní pracovné pracovná для',
  not: 'nie ne není не',
  state: 'stav stan статус стан состояние положение stanje',
  tag: 'etykieta etykiety tag štítek štítky štítok oznaka oznake kategorie kategória kategorija тег теги метка метки ярлык мітка мітки етикет етикети категория категорія',
  window: 'okres doba období obdobie razdoblje obdobje период період',
  draft:
    'koncept návrh náčrt rozpracováno rozpracované rozpracovaný nacrt skica osnutek szkic robocza roboczy przygotowaniu přípravě príprave pripremi pripravi черновик чернетка чернова проект',
  validity: 'ważność platnost platnosť valjanost veljavnost валидност дійсність актуальность актуальність',
  notice:
    'poznámka upozornění upozornenie oznámení oznámenie sdělení uwaga uwagi notatka komunikat napomena obavijest opomba obvestilo бележка съобщение примечание заметка сообщение примітка повідомлення',
  stage: 'wynik etap výsledek výsledok fáze fáza ishod rezultat faza izid результат итог этап етап',
  other: 'smlouva smlouvy zmluva umowa umowy ugovor projekt projektu договор проект',
};
