import type { Words } from './roles.ts';

/** Finnish, Hungarian, Romanian, Catalan, Turkish and Greek; Japanese, Chinese, Korean, Arabic and Hebrew in their own letters. */
export const others: Words = {
  end: 'hakuaika päättyy päättymispäivä sulkeutuu umpeutuu határidő határideje lejár lejárat lejárata zárás kapanış expiră închidere tancament venciment προθεσμία 締切 締切日 締め切り 〆切 掲載終了 掲載終了日 応募期限 截止 截止日期 마감 마감일 تاريخ_الإغلاق آخر_موعد',
  bound:
    'valabilitate érvényesség voimassaolo kehtivus galiojimas validesa ισχύς geçerlilik baliozkotasun termen termini limită límit',
  limit: 'viimeinen loppuu vége utolsó son bitiş sfârșit până fins λήξη 期限 終了日 종료일',
  closed:
    'suljettu täytetty päättynyt lezárva lezárt betöltve betöltött lejárt kapalı kapandı doldu dolduruldu închis închisă expirat ocupat tancat tancada tancades coberta κλειστή κλειστό κλειστές έκλεισε καλύφθηκε έληξε 終了 募集終了 受付終了 已关闭 已結束 已结束 마감됨 종료 مغلق مغلقة סגור סגורה',
  open: 'ενεργή ενεργό ενεργός ανοιχτό активна активно актуална актуално валидна отворена отворено aktyvus aktyvi galioja aktiivne aktiivinen kehtiv avatud virkt virk opið oscailte gníomhach irekita aktibo zabalik सक्रिय खुला खुली فعال باز avoin avoinna nyitott aktív açık aktif deschis deschisă activ oberta obert ανοιχτή 公募中 valabil valabilă 募集中 受付中 招聘中 진행중 모집중 مفتوح פתוח',
  shown: 'julkaistu julkinen látható yayında görünür vizibil δημοσιευμένο 公開 公开',
  hidden:
    'piilotettu luonnos rejtett vázlat gizli taslak ascuns ciornă ocult amagat esborrany πρόχειρο 下書き 非公開 草稿 mustand piszkozat juodraštis melnraksts drög dréacht drafft zirriborro مسودة مسوده טיוטה मसौदा प्रारूप ร่าง 초안 草案 konsep draf borrador',
  posting:
    'haku hakemus hakemukset hakemusten hakupäivä jelentkezés jelentkezési pályázat pályázati başvuru ilan candidaturi anunț sol·licitud αίτηση αιτήσεων υποβολής 応募 募集 掲載 申请 招聘 지원 채용 공고',
  work: 'työpaikka tehtävä állás pozíció pozisyon iş lloc θέση 求人 职位 직무',
  apply: 'hae jelentkezni başvur aplicare',
  publish: 'julkaisu közzététel yayın publicare δημοσίευση 掲載開始 发布 게시',
  from: 'alkaa kezdete başlangıç',
  date: 'päivä dátum tarihi tarih dată ημερομηνία 日 日付 日時 日期 날짜',
  fill: 'เป็น on van için για',
  slot: 'paikka hely miejsce místo mjesto plats plads plass plats место місце τόπος 席',
  not: 'ei nem nu δεν',
  tag: 'tunniste tunnisteet leima címke címkék etichetă etichete categorie etiketa etiketas etiketak etiqueta žyma žymos silt sildid märksõna clib catagóir kategória kategoria ετικέτα ετικέτες κατηγορία etiket etiketler タグ ラベル 标签 標籤 태그 라벨 وسم تگ برچسب תגית टैग ป้ายกำกับ',
  window: 'hakuaika időszak perioada període dönemi periood laikotarpis 期間 期间 기간',
  draft:
    'luonnos valmisteilla vázlat piszkozat taslak ciornă schiță pregătire esborrany preparació πρόχειρο προσχέδιο mustand juodraštis melnraksts drög dréacht drafft zirriborro zirriborroa 下書き 作成中 草稿 草案 초안 작성중 مسودة مسوده پیشنویس נוסח טיוטה मसौदा प्रारूप ร่าง ฉบับร่าง draf konsep',
  validity:
    'valabilitate érvényesség voimassaolo kehtivus galiojimas validesa ισχύς geçerlilik baliozkotasun',
  stage:
    'lopputulos vaihe eredmény szakasz stadiu stadiul etapă rezultat αποτέλεσμα στάδιο sonuç aşama resultat emaitza toradh niðurstaða tulemus etapp rezultatas 結果 選考結果 結果発表 결과 结果',
  notice:
    'megjegyzés értesítés notă mențiune observație anunț huomautus huomio tiedote märkus teade pastaba pranešimas σημείωση ανακοίνωση not duyuru nota avís oharra nóta athugasemd tilkynning 備考 お知らせ 비고 공지 备注 公告 הערה ملاحظة توضیح',
  state:
    'durum durumu tila állapot státusz stare starea estat situació egoera stádas staða ástand olek staatus būsena statusas κατάσταση 状態 状況 募集状況 상태 현황 状态 狀態',
  other: 'sopimus szerződés sözleşme contractul σύμβαση 契約 合同',
};
