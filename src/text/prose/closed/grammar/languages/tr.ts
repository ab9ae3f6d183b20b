import type { Parts } from '../parts.ts';

export const tr: Parts = {
  job: 'ilan(?:ın)? (?:süresi|yayın süresi) | (?:işe )?alım süreci | ilanın süresi | (?:pozisyon|ilan|iş ilanı|kadro|işe alım|alım|staj|iş|görev|arayış|süreç|ilanı|boş pozisyon|açık pozisyon|başvuru süresi|başvuru süreci|başvuru dönemi|işe alım süreci|başvuru tarihi|son başvuru tarihi|rol|fırsat|kontenjan)(?:u|ı|i|ü|umuz|ımız|imiz|nin|un|ın|a|e|na|ne|lar|ler|ları|leri|daki|deki)?',
  requests: 'başvuru(?:lar|su|ları|nuz|ya|yu|larınız|ların)? | adaylar | aday | özgeçmişler',
  this: 'bu | işbu | söz konusu',
  the: 'bir | ilgili',
  be: 'halen',
  was: 'olarak',
  over: 'pasif durumda(?:dır)? | pasiftir | dolmuş | kapatıl(?:mıştır|dı|mış) | kapan(?:mıştır|dı|mış) | kapalı(?:dır)? | dol(?:muştur|du|durulmuştur|duruldu|durulmuş) | sona er(?:miştir|di|miş) | bit(?:miştir|ti|miş) | tamamlan(?:mıştır|dı|mış) | iptal edil(?:miştir|di|miş) | geri çekil(?:miştir|di|miş) | geç(?:miştir|ti) | sonlandırıl(?:mıştır|dı|mış) | yayından kaldırıl(?:mıştır|dı|mış) | kapattık | doldurduk | dolu(?:dur)? | sonuçlan(?:mıştır|dı|mış) | durdurul(?:muştur|du|muş) | tamamladık',
  paused:
    'pasif | arşivlendi | arşivlenmiş | askıda | beklemede | askıya alındı | donduruldu | tamamlandı | kullanılamıyor',
  whole:
    'artık (?:yeni )?(?:aday|çalışan|kişi|eleman) aramıyoruz | artık mevcut değil(?:dir)? | artık (?:başvuru )?(?:kabul )?(?:edilmemektedir|etmiyoruz|almıyoruz|alınmamaktadır) | (?:başvuru )?kabul (?:edilmemektedir|etmiyoruz|edilmiyor) | başvuru(?:ları)? (?:almıyoruz|alınmamaktadır|alınmıyor)',
  no: 'değil(?:dir)? | artık değil | yok(?:tur)?',
  live: 'açık | mevcut | geçerli | aktif | boş | müsait',
  hiring: 'aramıyoruz | işe alım yapmıyoruz | arıyoruz',
  found: 'bulduk | işe aldık | seçtik | bulundu',
  whom: 'aradığımız (?:kişiyi|adayı|ekip arkadaşını|arkadaşı) | birini | (?:yeni |uygun |doğru )?(?:ekip arkadaşımızı|çalışma arkadaşımızı|adayı|aday|kişiyi|kişi)',
  we: 'biz',
  also: 'başarıyla | artık | zaten | maalesef | ne yazık ki | şu anda | şu an | şimdi | geçici olarak | kalıcı olarak | dahili olarak | kurum içinden | dikkat | güncelleme | not | önemli | yeni | tüm | bütün | başka | yakın zamanda | başarıyla | bugün | üzgünüz | şimdilik | resmen | ikinci bir duyuruya kadar',
  cut: 've | ama | fakat | ancak | çünkü | bu nedenle | teşekkürler | teşekkür ederiz | ilginiz için teşekkürler | dolayı',
  other: 'diğer | öteki',
  some: 'son | ilk | ikinci | önceki | iki | üç | her | bazı | birkaç | sonraki | eski',
  if: 'eğer | ise | dolduğunda | kapandığında | kadar | sonra | önce | olacak | henüz | edilecek(?:tir)?',
  of: 'için | ile | ait',
  on: 'tarihinde',
  since: 'itibarıyla | itibariyle',
  status: 'aşama | sonuç | durum(?:u)? | ilan durumu | pozisyon durumu | statü',
  apply: 'nasıl başvurulur | başvurmak için | başvur',
  ordinary: 'past | over',
  or: 'veya | ya da',
  perhaps:
    '(?:bulduk|işe aldık|seçtik|durdurduk|dolduruldu|anlaştık) | ' +
    '(?:başvuran|ilgi gösteren|başvuru yapan) (?:herkese|tüm adaylara|tüm \\p{L}+) | ' +
    '(?:lütfen )?(?:artık )?(?:başvurmayın|başvurmayınız|başvuru yapmayın\\p{L}*|göndermeyin\\p{L}*) | ' +
    '(?:alım\\p{L}*|işe alım\\p{L}*|ilan\\p{L}*|süreç|süreci|pozisyon\\p{L}*|kadro\\p{L}*) (?:\\p{L}+ ){0,3}(?:durduruldu|donduruldu|iptal\\p{L}*|ertelendi|askıya alındı|askıda|geri çekildi) | ' +
    'gerçekleşmeyecek | geç kaldınız|çok geç | (?:alındı|açıktı|kabul edildi|kabul ediliyordu) | ' +
    '(?:aramıza katıldı|bizimle başlıyor) | ' +
    'şu (?:an|anda) (?:\\p{L}+ ){0,3}(?:yok|aramıyoruz|bulunmamaktadır) | ' +
    'mülakatlar (?:\\p{L}+ )?(?:tamamlandı|bitti|yapıldı) | artık (?:aramıyoruz|geçerli değil)' +
    ' | (?:kimseyi|artık başvuru|yeni başvuru) (?:\\p{L}+ )?(?:almıyoruz|almayacağız|kabul etmiyoruz)' +
    ' | başvuru alımını? (?:bitirdik|durdurduk|kapattık|sona erdi|bitti)' +
    ' | (?:ilan|pozisyon|kadro) (?:\\p{L}+ )?(?:geri çekildi|iptal edildi|doldu|kapandı|verildi)',
  still: 'hala | hâlâ | halen | hâlen',
  deadline: {
    send: 'başvur\\p{L}* | gönder\\p{L}* | ilet\\p{L}* | özgeçmiş\\p{L}* | cv\\p{L}*',
    by: 'en geç',
    behind: "(?:'?(?:ya|ye|a|e|na|ne))?(?: \\p{L}+(?:'?[ae])?)? ?(?:tarihine |günü )?(?:kadar|dek|değin)",
    labels:
      '(?:son )?başvuru(?:lar)?(?: için)?(?: son)?(?: (?:tarihi|günü|süresi|bitiş tarihi|bitiş|kapanış tarihi))? | (?:yayın|ilan|yayında kalma) (?:süresi|bitiş tarihi|tarihleri) | son (?:tarih|gün)(?: \\p{L}+)? | (?:bitiş|kapanış|son geçerlilik) tarihi | ilan (?:bitiş|kapanış) tarihi | geçerlilik tarihi | deadline | son katılım tarihi',
    until: 'son başvuru tarihi',
    not: 'öncelikli | ilk | pozisyon dolana | sürekli | tercihen',
    extended: 'uzatıl\\p{L}* | ertelen\\p{L}* | yeni tarih',
  },
};
