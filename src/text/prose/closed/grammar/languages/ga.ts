import type { Parts } from '../parts.ts';

export const ga: Parts = {
  job: 'post | phost | poist | ról | folúntas | fholúntas | jab | earcaíocht | comórtas | próiseas earcaíochta | spriocdháta | an spriocdháta | fógra | deis',
  requests: 'iarratas | iarratais | n-iarratas | hiarratais | iarrthóirí',
  this: 'seo | an post seo | an folúntas seo | an ról seo',
  the: 'an | na | ár',
  be: 'tá | táthar | is',
  was: 'bhí | rinneadh | tá anois',
  over: 'líonta | dúnta | druidte | thart | imithe thart | caite | críochnaithe | curtha ar ceal | cealaithe | istigh | tarraingthe siar | as feidhm | líonadh | dúnadh',
  paused: 'neamhghníomhach | sa chartlann | ar fionraí | ar sos | curtha siar',
  whole:
    'níl an (?:post|folúntas|ról)(?: seo)? ar fáil(?: a thuilleadh| níos mó)? | níl (?:muid|táimid)? ?ag glacadh le hiarratais(?: níos mó| a thuilleadh)? | nílimid ag glacadh le hiarratais(?: níos mó| a thuilleadh)?',
  no: 'níltear | ní | níl | níl | ní | nílimid | gan',
  live: 'ar fáil | oscailte | ag glacadh | glacadh | ann | bailí',
  hiring: 'ag earcú | ag lorg',
  we: 'muid | táimid',
  also: 'anois | cheana | cheana féin | faoi láthair | a thuilleadh | níos mó | faraor | nóta | nuashonrú | tábhachtach | go hinmheánach | gach | ar an drochuair | le déanaí | go buan | go sealadach',
  cut: 'agus | ach | mar | go raibh maith | buíochas | mar sin',
  other: 'eile',
  some: 'deireanach | céad | dara | dhá | gach aon | roimhe seo',
  if: 'má | nuair | go dtí | sula | tar éis | beidh | fós',
  of: 'do | le | i | ar | mar a | don | leis',
  on: 'ar an | ar',
  since: 'ó',
  status: 'stádas',
  apply: 'conas iarratas a dhéanamh | cuir isteach ar',
  or: 'nó',
  perhaps:
    "(?:fuaireamar|d'earcaíomar|cheapamar|roghnaíomar)|tá duine (?:\\p{L}+ )?(?:faighte|ceaptha|fostaithe|roghnaithe) | " +
    '(?:buíochas|go raibh maith agaibh|míle buíochas) (?:le|do|as) (?:gach|chách|na hiarratais) | ' +
    'ná (?:cuir|cuirigí|seol|seoltar) | ' +
    '(?:earcaíocht|próiseas|comórtas|post) (?:\\p{L}+ ){0,3}(?:ar fionraí|ar sos|curtha ar ceal|stoptha) | ' +
    'ró-?dhéanach | níl(?:imid)? (?:\\p{L}+ )?ag lorg',
  still: 'fós | go fóill',
  deadline: {
    send: "seol\\p{L}* | cuir\\p{L}* | d'iarratas | iarrata\\p{L}* | n-iarrata\\p{L}* | hiarrata\\p{L}*",
    by: 'roimh(?: an)? | faoin | faoi(?: an)? | go dtí(?: an)?',
    labels:
      '(?:spriocdháta|dáta deiridh|dáta deireanach|dáta dúnta)(?: (?:le haghaidh iarratas|d.iarratais|iarratais))? | tréimhse fógraíochta',
    not: 'tosaíocht\\p{L}* | céad | go dtí go líonfar',
    extended: 'sínte | spriocdháta nua',
  },
};
