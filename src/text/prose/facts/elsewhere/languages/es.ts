import { elsewhereRules } from '../wording.ts';

const days = '(?:uno?|dos|tres|cuatro|[1-4])';
const room =
  '(?:oficinas?|taller|talleres|laboratorio|estudio|sede|tienda|planta|clinica|almacen|centro de trabajo|instalaciones|escuela|obra|nave)';

export const es = elsewhereRules({
  work: 'teletrabaj\\p{L}*|remot[oa]s?|remotamente|a distancia|virtual(?:es|mente)?|en linea|online|home office|(?:desde|en|de) (?:tu|su|la|vuestra|mi) (?:propi[oa] )?(?:\\p{L}+ )?(?:casa|domicilio|despacho|cocina|sala|hogar|escritorio|salon)|(?:desde|en) casa|a domicilio|donde (?:vive|vivas?|quieras|estes|viva)|por (?:llamada|telefono|videollamada)|(?:desde |en )?cualquier (?:punto|lugar|parte|sitio|ciudad|rincon)|tu casa|casa(?= ?(?:[(,.]|$))',
  wholly:
    '(?:al )?100 ?(?:%|por ciento)|(?:al )?cien por cien(?:to)?|total(?:mente)?|complet[oa]s?|completamente|integr[oa]s?|integral(?:mente)?|integramente|enteramente|exclusiv[oa]s?|exclusivamente|unicamente|permanente(?:mente)?|siempre|tod[oa]s? los dias|toda la semana|todo el (?:tiempo|ano)|la semana entera|(?:los )?(?:cinco|5) dias(?: de (?:la semana|cinco)| (?:a la|por) semana)?|de (?:comienzo|principio|inicio) a fin|de lunes a viernes|sin excepci\\p{L}+|en su totalidad|plenamente|todos|todas|toda la (?:plantilla|empresa)|todo el (?:equipo|personal)|cada (?:quien|cual|persona|uno)|todo (?:el trabajo )?(?:ocurre|se hace)|por completo|todas las (?:tareas|horas)|solo en remoto|para siempre',
  partly: `hibrid\\p{L}*|parcial(?:mente)?|a veces|algun\\p{L}*|ocasional\\p{L}*|opcion\\p{L}*|posib\\p{L}*|negociable|flexib\\p{L}*|puede|pueden|puedes|podr\\p{L}*|admite|formacion|entrevistas?|reuni\\p{L}*|talleres?|cursos?|cursillo|eventos?|primer\\p{L}*|al principio|durante|despues|tras|hasta|casi|salvo|excepto|${days} dias?|lunes|martes|miercoles|jueves|viernes|principalmente|mayormente|sobre todo|temporal\\p{L}*|clientes?|pacientes?|alumn\\p{L}*|soporte|equipo de|no|nunca|ningun\\p{L}*|tampoco`,
  empty:
    '(?:sin|no hay|no tenemos|ni|ningun\\p{L}*|no (?:existe|tiene|cuenta con)|cero) (?:\\p{L}+ ){0,2}?(?:oficinas?|sede|presencialidad|traslados?|desplazamientos?|local(?:es)?|instalaciones)|(?:cerramos|dejamos|vendimos|entregamos|cerro|dejo) (?:la|las|nuestra|su) oficinas?|oficinas? no (?:hay|tenemos|existe)|no compartimos (?:techo|oficina)|(?:presencialidad|oficina|visitas a nuestras instalaciones) ?: (?:ninguna|nula|cero|nunca|no hay|no)',
  besides:
    '(?:a |de )?tiempo (?:completo|parcial)|(?:a |de )?jornada ?:? ?(?:completa|parcial|intensiva)|(?:incluid[oa]s?|incluso|tambien)(?: (?:la|las|el|los|y|en|para|formacion|entrevistas?|reuniones|nuestras),?)+|(?:reuniones|formacion)(?: y (?:reuniones|formacion))? (?:incluidas?)|sin excepci\\p{L}+',
  here: `hibrid\\p{L}*|presencial(?:mente|es|idad)?|${days} dias?[^.;]{0,12} (?:a la semana|por semana|en|al mes|presencial\\p{L}*)|${days} ve(?:z|ces) (?:a la|por|al) (?:semana|mes)|(?:en|a|desde|por) (?:la|el|las|los|nuestr\\p{L}+|una|un) (?:\\p{L}+ ){0,2}?${room}|en carretera|viajes|viajar|reubic\\p{L}*|mudarse|(?:trabajo|puesto) es aqui|teletrabajo (?:es )?(?:parcial|opcional|posible|ocasional|flexible|${days} dias?)|in situ`,
  others: 'companer\\p{L}+|colegas|otr[oa]s|otra persona',
  you: 'tu|te|ti|usted|vos|tus|contigo',
  lives:
    'viv(?:ir|es?|as|an|a|en|is|iendo|e)|resid\\p{L}+|radi(?:car|ca|que|quen|cad\\p{L}+)|domicili\\p{L}*|ubicad\\p{L}*|basad\\p{L}*|con base|afincad\\p{L}*|establecid\\p{L}*|contrat(?:ar|amos|es|arte|aremos)|cualquier (?:punto|lugar|parte|sitio|rincon|ciudad)|desde|casa|dentro de|residencia|teletrabajo|a distancia',
  asks: 'tu|tus|te|usted|su|tienes|tenes|debes|debe|deberas?|deberan|deben|hay que|se requiere|requisitos?|imprescindible|condicion|personas?|candidat\\p{L}*|quien(?:es)?|estudiantes|voluntari\\p{L}*|solo|unicamente|exclusivamente|aceptamos|admitimos|recibimos|contrat(?:amos|ar)|puesto|cargo|practica|trabaj\\p{L}*|pedimos|abiert\\p{L}*|viv[ae]n?|vivas|residas|residan|resida|autonom\\p{L}*|teletrabajo|cualquier|dado o dada',
  third:
    'famili\\p{L}+|compan\\p{L}+|clientes?|usuari\\p{L}*|soci[oa]s|donantes?|fundador\\p{L}*|proveedores?|agricultor\\p{L}*|escuelas|alumn\\p{L}*|pacientes|empresa|sociedad|sede|asociacion|fundacion|cooperativa|servidores?|(?:nuestr[oa]s?) (?:\\p{L}+ )?(?:equipo|plantilla|compan\\p{L}+|oficinas?)|equipo|plantilla|mercados?|viaj\\p{L}*|experiencia|proyectos?|universidad(?:es)?|gente de',
  permit:
    'permisos? de trabajo|autorizacion (?:de|para) trabajar|derecho a trabajar|ciudadan\\p{L}*|nacionalidad|visado',
  not: 'no|nunca|ni|fuera|excepto|salvo|sin',
  countries:
    '(?:y )?(?:donde|en que paises?) (?:puedo|debo|tengo que|puedes|debes|tienes que|hay que|se puede|podemos|vivir|residir)(?: (?:vivir|residir|estar|contratar|contratarte))?|(?:tu |lugar de |pais de )?(?:residencia|domicilio)(?: (?:fiscal|habitual|requerid[oa]|exigid[oa]|obligatori[oa]|admitid[oa]|en))*|pais(?:es)?(?: (?:de (?:residencia|trabajo|contratacion|domicilio)|aceptados|admitidos|permitidos|posibles|donde (?:puedes )?(?:vivir|contratamos)|para (?:vivir|residir)|elegibles))*|(?:debes |tienes que )?(?:resid(?:es|ir|as)|viv(?:es|ir|as))(?: en)?|con base en|radicad[oa]s? en|(?:ubicacion|localizacion)(?: (?:de la|del) (?:persona|candidat)\\p{L}*(?: \\p{L}+)?)?|quien(?:es)? pueden? (?:optar|postular(?:se)?|aplicar|presentarse|solicitar(?:lo)?)|abierto a(?: residentes en| personas en)?|teletrabajo desde|remoto desde|ambito geografico',
  places:
    '(?:modalidad|modo|formato|lugar|forma|modelo)(?: (?:de|del) (?:trabajo|puesto))?|puesto|donde(?: (?:se trabaja|trabajaras|trabajas))?|tu (?:oficina|escritorio)',
  presence:
    '(?:dias? (?:en|de) (?:la )?)?oficinas?|presencialidad|presencial|visitas(?: \\p{L}+){0,4}|desplazamientos?|sede|(?:tendre|tengo|hay|habra) que ir[^?]{0,30}|hay oficina',
  none: 'ningun[oa]?\\b|nunca|no\\b|cero|0\\b|nula?\\b',
});
