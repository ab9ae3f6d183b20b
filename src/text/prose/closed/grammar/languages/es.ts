import type { Parts } from '../parts.ts';

export const es: Parts = {
  job:
    '(?:oferta|puesto|vacante|empleo) que (?:buscas|busca|estás buscando|está buscando) | (?:puesto|vacante|oferta|posición|plaza|convocatoria|anuncio|proceso|pasantía|búsqueda|selección|beca|empleo|trabajo|oportunidad|concurso|contratación|reclutamiento|aviso|práctica|llamado)s? | posiciones | ofertas? de (?:empleo|trabajo) | ' +
    'procesos? (?:de selección|selectivo)s? | (?:el )?plazo(?: de (?:solicitud|inscripción|presentación|candidaturas?|admisión)(?: de (?:candidaturas|solicitudes))?)? | fecha límite | puestos? de trabajo',
  requests:
    'candidaturas? | postulaci(?:ón|ones) | inscripci(?:ón|ones) | solicitud(?:es)? | currículos | cv | candidat[oa]s',
  this: 'este | esta | estos | estas | ese | esa | dicha | dicho',
  the: 'tu | su | vuestra | el | la | los | las | nuestr[oa]s? | una? | del | lo',
  be: 'está | están | es | queda | se encuentran? | quedan | sigue',
  was: 'ha sido | han sido | fue | fueron | se ha | se han | ha | han | hemos | ha quedado | sido | he | quedó | ya se',
  over:
    'despublicad[oa]s? | borrad[oa]s? | dad[oa]s? de baja | desactivad[oa]s? | cubiert[oa]s? | cerrad[oa]s? | ocupad[oa]s? | caducad[oa]s? | expirad[oa]s? | finalizad[oa]s? | vencid[oa]s? | adjudicad[oa]s? | resuelt[oa]s? | asignad[oa]s? | concluid[oa]s? | ' +
    'terminad[oa]s? | cancelad[oa]s? | retirad[oa]s? | anulad[oa]s? | completad[oa]s? | contratad[oa]s? | conclusa | acabad[oa]s? | eliminad[oa]s? | venció | finalizó | cerró | terminó | expiró | clausurad[oa]s? | desierta | cubrimos | cerramos',
  paused:
    'inactiv[oa]s? | archivad[oa]s? | pausad[oa]s? | suspendid[oa]s? | en pausa | no disponible | congelad[oa]s? | aplazad[oa]s? | resuelt[oa]s? | desactivad[oa]s? | complet[oa]s? | antigu[oa]',
  whole:
    '(?:seleccionad[oa]|elegid[oa]) (?:el |la |un |una )?(?:candidat[oa]|persona) | (?:suficientes|bastantes) (?:solicitudes|candidaturas|candidatos) | no (?:puedes|puede|se puede) (?:inscribirse|inscribirte|postular(?:se|te)?|aplicar) | ya no existe',
  no: 'ya no | no | ningun[oa]? | sin | tampoco',
  live:
    'en curso | en marcha | publicad[oa]s? | en línea | disponibles? | libres? | abiert[oa]s? | está vacante | activ[oa]s? | vigentes? | aceptamos | acepta | se aceptan | se acepta | recibimos | se reciben | admitimos | se admiten | aceptando | recibiendo | ' +
    'aceptan | admiten | reciben | publicad[oa] | posible (?:postular|inscribirse|solicitar) | válid[oa] | recibe | admite | en vigor',
  hiring: 'contratamos | buscamos | contratando | buscando | reclutando | seleccionando | busca',
  found: 'encontrado | contratado | seleccionado | elegido | encontramos | incorporado',
  whom: '(?:a )?la persona(?: (?:que buscábamos|adecuada|indicada|ideal|idónea))? | (?:al|a la|el|la) candidat[oa](?: ideal| idóneo| idónea)? | a alguien | a una persona | a la persona(?: adecuada| idónea)? | (?:una|la|nuestra|a nuestra|a nuestro|al)(?: nueva| nuevo)? (?:persona|compañera|compañero|candidata|candidato)(?: ideal)? | candidat[oa]',
  we: 'nosotros | nosotras | el equipo | estamos | yo',
  also:
    'exitosamente | con éxito | correctamente | automáticamente | por la empresa | ya | nadie | actualmente | ahora | lamentablemente | recientemente | finalmente | desafortunadamente | internamente | temporalmente | definitivamente | oficialmente | nota | aviso | actualización | ' +
    'atención | importante | en este momento | por el momento | por ahora | lo sentimos | más | nuev[oa]s | hasta nuevo aviso | al | de momento | tod[oa]s | con éxito | que | se | hoy | ayer | estimad[oa]s | siento | perdón | informamos | a día de hoy | satisfactoriamente | por fin',
  cut: 'y | e | pero | porque | ya que | por lo que | gracias | muchas gracias | debido | así que | agradecemos',
  other: 'otr[oa]s?',
  some: 'últim[oa]s? | primer[oa]?s? | segund[oa]s? | anterior(?:es)? | dos | tres | cada | algun[oa]s? | próxim[oa]s? | mitad | varios | varias | antigu[oa]s?',
  if: 'si | cuando | una vez | hasta | hasta que | mientras | antes | después | tras | será | serán | esté | sea | estará | por cubrir | en cuanto',
  of: 'para | de | a | en | como | con',
  on: 'el | en | el día | con fecha | a',
  since: 'desde(?: el)? | a partir del?',
  status:
    'cómo va(?: (?:la|el) (?:oferta|puesto|proceso|plaza))? | en qué punto está | estado | estatus | situación | disponibilidad',
  apply: 'cómo (?:postular|aplicar|inscribirse|solicitar) | postúlate | inscríbete | aplicar | solicitar',
  ordinary: 'fechad[oa]s? | pris | close',
  or: 'o',
  perhaps:
    'gracias a (?:[\\p{L}\\d-]+ ){1,8}que (?:se presentaron|participaron|solicitaron|enviaron|escribieron|postularon|mandaron) | (?:ya )?hemos (?:\\p{L}+ )?(?:encontrado|contratado|elegido|seleccionado|cubierto|fichado|cerrado|parado|pausado) | ' +
    'ya (?:encontramos|contratamos|elegimos|tenemos) | ' +
    'gracias (?:a (?:todas|todos|quienes)|por (?:todas )?(?:las|vuestras|sus|tantas) (?:\\p{L}+ )?(?:solicitudes|candidaturas|cartas|mensajes)) | ' +
    '(?:por favor,? )?no (?:envíen?|envíes|enviéis|mandéis|manden|se inscriban|os inscribáis|te inscribas) (?:más|ya|nuev\\p{L}+|solicitudes|candidaturas|el cv) | ' +
    '(?:proceso|convocatoria|selección|contratación|búsqueda|oferta|plaza|vacante)s? (?:\\p{L}+ ){0,3}(?:suspendid[ao]s?|paralizad[ao]s?|pausad[ao]s?|en pausa|anulad[ao]s?|desiert[ao]s?|cancelad[ao]s?|resuelt[ao]s?|adjudicad[ao]s?) | ' +
    'no (?:se )?(?:saldrá|seguirá|irá) adelante | ' +
    '(?:se conserva|se mantiene|queda|dejamos) (?:\\p{L}+ ){0,3}(?:como (?:archivo|referencia|ejemplo)|a título informativo|para consulta) | ' +
    'demasiado tarde | (?:era|fue|terminaba|acababa|estuvo abierta?) (?:\\p{L}+ ){0,4}(?:hasta el|el \\d) | ' +
    'se (?:ha )?(?:incorporado|incorpora|incorporó|une) (?:\\p{L}+ ){0,2}(?:al? |con )(?:nosotr|equipo|nuestr) | ' +
    '(?:nada|ninguna? (?:plaza|vacante|oferta)|no hay (?:plazas|vacantes|ofertas)) (?:\\p{L}+ ){0,3}(?:de momento|por ahora|ahora mismo|actualmente|en este momento) | ' +
    'equipo (?:ya )?(?:está )?completo | entrevistas (?:\\p{L}+ ){0,2}(?:terminado|finalizado|hechas|realizadas) | ' +
    'lista (?:definitiva|de admitidos) | ya no (?:buscamos|se busca|hace falta|está)' +
    ' | (?:ya )?(?:está|queda|quedó|ha sido|fue) (?:ya )?(?:adjudicad[ao]|asignad[ao]|concedid[ao]|resuelt[ao]|parad[ao]|suspendid[ao]|anulad[ao]|retirad[ao])' +
    ' | gracias a (?:las|los) (?:\\d+ )?(?:personas|candidat\\p{L}+)' +
    ' | no se (?:recogen|admiten|aceptan|reciben|miran|contrata\\p{L}*)' +
    ' | ya no (?:los |las |se )?(?:miramos|leemos|contratamos)' +
    ' | (?:para|es para|se la queda|ha sido para) (?:la candidata|el candidato|una compañera|un compañero)' +
    ' | no (?:vamos a )?(?:contratar(?:emos)?|contratamos) (?:a nadie|este año|por ahora)' +
    ' | (?:todavía|aún) (?:puedo|se puede) (?:\\p{L}+ )?\\? (?:\\p{L}+ )?no' +
    ' | no (?:se )?(?:ha|han|fue|fueron|hemos) (?:sido )?(?:concedid[ao]s?|aprobad[ao]s?|financiad[ao]s?|recibido la) | ha (?:aceptado|ocupado) (?:el|la) (?:puesto|plaza) | se ha incorporado',
  still: 'todavía | aún | sigue | siguen | seguís',
  things: 'cubierta | cubiertas',
  deadline: {
    send: 'env[ií]\\p{L}* | mand\\p{L}* | postúl\\p{L}* | postula\\p{L}* | inscr[ií]b\\p{L}* | presenta\\p{L}* (?:tu|su|la|las) | solicitudes | candidaturas | se (?:reciben|aceptan|admiten|recibirán|aceptarán) | remit\\p{L}*',
    by: 'hasta(?: el)?(?: día| \\p{L}+)? | antes del | a más tardar el',
    labels:
      '(?:fecha|plazo) (?:límite|de cierre|tope|final|máxim[ao]|de vencimiento|de caducidad)(?: (?:de|para|del?)(?: la| el| las)? ?(?:solicitud(?:es)?|candidaturas?|postulaci(?:ón|ones)|inscripci(?:ón|ones)|postular|postularse|presentación|aplicar|recepción)(?: de (?:candidaturas|solicitudes|postulaciones))?)? | (?:periodo|período|plazo|fin|fecha de fin) de (?:la )?(?:publicación|difusión|exposición) | publicad[oa] (?:del|hasta)(?: el)? | exposición pública hasta(?: el)? | ' +
      'plazo(?: (?:de|para)(?: la| el)? ?(?:solicitud(?:es)?|candidaturas?|postulaci(?:ón|ones)|inscripci(?:ón|ones)|presentación|postular|admisión)(?: de (?:candidaturas|solicitudes))?)?(?: hasta(?: el)?)? | ' +
      'cierre(?: de (?:la )?(?:convocatoria|candidaturas|inscripciones|postulaciones|oferta))? | último día(?: para (?:postular|postularse|aplicar|inscribirse|presentar candidaturas?|solicitar))? | vence(?: el)? | caduca(?: el)? | vencimiento | ' +
      '(?:candidaturas|solicitudes|postulaciones|inscripciones|abiert[oa]|válid[oa]|vigente|postula|aplica)(?: abiertas)? hasta(?: el)? | deadline | finaliza(?: el)?',
    until:
      '(?:el )?plazo (?:de \\p{L}+ )?(?:finaliza|termina|vence|cierra|acaba|concluye)(?: el)? | (?:la )?fecha límite(?: para \\p{L}+)? es(?: el)? | (?:puedes |por favor,? |podrás )?(?:env[ií]a(?:r)?|presenta(?:r)?|manda(?:r)?|remite) (?:tu|su|la|tus) (?:candidatura|solicitud|cv|postulación) (?:hasta|antes de)l?(?: el)? | ' +
      '(?:se aceptan|aceptamos|recibimos) (?:candidaturas|solicitudes|postulaciones) hasta(?: el)? | (?:la )?(?:convocatoria|oferta|vacante) (?:cierra|caduca|vence|finaliza)(?: el)? | (?:candidaturas|solicitudes|postulaciones)(?: abiertas)? hasta(?: el)? | (?:postúlate|inscríbete|postula|aplica) (?:hasta|antes de)l?(?: el)?',
    not: 'prioritari[oa] | preferente(?:mente)? | primer[oa]? | hasta (?:que se )?cubr\\p{L}* | permanente | continu[oa] | ronda',
    extended: 'ampliad[oa] | prorrogad[oa] | extendid[oa] | prórroga | se amplía | nuev[oa] fecha',
  },
};
