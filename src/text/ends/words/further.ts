import type { Words } from './roles.ts';

/** Estonian, Latvian, Lithuanian, Icelandic, Basque, Galician, Irish, Welsh, Albanian and Indonesian with Malay. */
export const further: Words = {
  end: 'tähtaeg lõpptähtaeg tähtpäev sulgemine sulgub slēgšana slēgsies galutinis uždarymas umsóknarfrestur lokadagur skilafrestur epea epemuga itxiera vencemento spriocdháta spriocam cau caewyd afati skadenca mbyllet tenggat penutupan',
  bound: 'termiņš termiņa terminas termino muga',
  limit:
    'lõpeb lõpp lõppeb beidzas beigas beigu pabaiga baigiasi lok lokadags azken amaiera deiridh deireadh olaf terfyn diwedd berakhir akhir terakhir batas',
  by: 'kuni līdz iki',
  closed:
    'suletud täidetud lõppenud aegunud slēgts slēgta slēgtas aizpildīts aizpildīta beidzies beigusies noslēgts noslēgusies uždaryta uždarytas užimta užimtas užpildyta pasibaigusi pasibaigė nebegalioja lokað lokuð lokaður ráðið útrunnið útrunnin itxita itxia beteta esleituta amaituta bukatuta iraungita pechada pechado cuberto adxudicada adxudicado rematado caducado dúnta líonta críochnaithe cau gau caewyd llenwi llenwyd mbyllur plotësuar skaduar ditutup tutup terisi kedaluwarsa kadaluarsa',
  open: 'atvērts atvērta aktuāls aktuāla atviras atvira opið opin agor agored hapur dibuka buka',
  shown:
    'avaldatud nähtav publicēts publicēta redzams redzama paskelbta rodoma birt argitaratuta ikusgai foilsithe cyhoeddwyd cyhoeddedig cyhoeddi gweladwy publikuar diterbitkan tayang',
  hidden:
    'peidetud paslēpts paslēpta slēpts slēpta paslėpta paslėptas falið falin ezkutatuta agochada agochado folaithe cudd cuddio fshehur tersembunyi disembunyikan',
  posting:
    'kuulutus kuulutuse kandideerimine kandideerimise konkurss konkursi sludinājums sludinājuma pieteikšanās pieteikumu pieteikumi konkursa skelbimas skelbimo paraiškų paraiškos prašymų atranka atrankos umsókn umsóknir umsókna auglýsing eskaera eskaerak deialdia deialdiaren iragarkia iarratas iarratais fógra cais ceisiadau ymgeisio hysbyseb aplikim aplikimi aplikimit aplikimet aplikimeve njoftim shpallje lowongan lamaran pendaftaran permohonan',
  work: 'töökoht ametikoht vakance amats pareigos darbas darbo starf lanpostu lanpostua folúntas swydd pozicion pekerjaan jawatan',
  apply: 'kandideeri kandideerida pieteikties kandidatuoti sækja ymgeisiwch apliko lamar mohon',
  publish: 'avaldamine publicēšana paskelbimo birting argitaratze foilsiú publikimi terbit',
  from: 'alates alkaen mulai sejak',
  date: 'kuupäev datums dagsetning dagur data eguna dáta dyddiad tanggal tarikh',
  fill: 'i të on ir yra er da dago tá mae ar ei wedi është sudah telah',
  not: 'pole nav nėra ekki níl ddim heb nuk tidak bukan belum',
  state: 'olek staatus statuss stāvoklis būsena būklė egoera stádas statws cyflwr statusi gjendja',
  other:
    'leping lepingu līgums līguma sutartis sutarties samningur kontratu contrato conradh contract kontrata kontrak',
};
