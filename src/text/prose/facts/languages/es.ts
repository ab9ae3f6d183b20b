import { proseRules } from '../wording.ts';
const number = '\\d{1,2}(?:[,.]\\d{1,2})?';
const count = '(?<count>\\d{1,2}|un|uno|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)';
const unit = '(?<unit>semanas?|mes(?:es)?|anos?)\\b';
const offer =
  '(?:(?:se trata de|es|buscamos|ofrecemos|se ofrece|contratamos|se busca|el puesto es|este puesto es|puesto|trabajo|empleo|contrato) )';
const few = '(?:(?!(?:para|con|de|del|que|equipos?|dirigir|por|los|las|al)\\b)[\\p{L}\\d/-]{1,24},? ){0,5}';
const time = (which: string): readonly string[] => [
  `${offer}${few}(?:a|de) ${which}(?= ?(?:$|[.,;(!:]| (?:y|con|para|en|de \\d|desde|por|o)))`,
  `^(?:puesto |trabajo |empleo |contrato |indefinido |temporal |,)*(?:a |de )?${which}(?= ?(?:$|[.,;(]))`,
];

export const es = proseRules({
  pay: {
    leads: [
      `(?:^|(?:el|la|una?|tu|su|nuestro|nuestra) )(?:salario|sueldo|remuneracion|retribucion|banda salarial|rango salarial|bolsa de practicas)(?: (?:bruto|bruta|anual|mensual|base|inicial|de entrada))*(?: (?:para|de) (?:este|el) puesto)?(?: ?:| es| sera| esta| se situa| va| oscila| parte|,)? ?(?:(?:de|entre|desde) )*`,
      `(?:ganaras|cobraras|recibiras|percibiras|(?:pagamos|ofrecemos) un (?:salario|sueldo))(?: un (?:salario|sueldo))?(?: [\\p{L}]+)?(?: de)? ?(?:(?:entre) )?`,
    ],
    after:
      'mas|menos|para (?!(?:este|el) puesto)|por (?:persona|client)|a (?:los|las|nuestr)|de (?:ayuda|alquiler|dietas)',
    others:
      'clientes?|clientas?|usuari[oa]s?|soci[oa]s?|abonad[oa]s?|suscripcion\\w*|suscriptor\\w*|pacientes?|inquilin[oa]s?|donantes?|presupuestos?|ingresos|facturacion|subvencion\\w*|financiacion|fondos?|inversion\\w*|valor|valorad\\w*|tasas?|multas?|precios?|cuest\\w*|costes?|costos?|alquiler|empresas?|media|promedio|mediana|sector|competencia|salario minimo|nuestras? tarifas?|consultoria|autonom[oa]s|becari[oa]s (?:cobran|reciben)|voluntari[oa]s|anterior\\w*|antes|no',
    besides:
      'bonos?|bonus|primas?|complementos?|plus|dietas?|ayudas?|presupuestos?|beneficios?|reembols\\w*|formacion|material|teletrabajo|viajes?|seguros?|pension\\w*|cheques?|tickets?|incentivos?|comision\\w*|hasta|propinas?|donacion\\w*|transporte|horas extra|guarderia|alquiler',
  },
  hours: {
    phrase: `(?<from>${number})(?: ?(?:-|a|y) ?(?<to>${number}))? ?(?:horas?|h)(?: ?/ ?| (?:por|a la|de trabajo (?:por|a la)|cada) )semana(?![\\p{L}])|(?<weekly>${number}) ?(?:horas?|h) semanales`,
    leads: [
      `^(?:[\\p{L}]+ ){0,3}(?:jornada|horario|dedicacion|semanales) ?: ?(?:(?:completa|parcial|tiempo (?:completo|parcial)),? )?\\(?(?:de )?`,
      `(?:a tiempo (?:completo|parcial)|(?:a )?(?:jornada (?:completa|parcial)|media jornada))(?:,| -| \\(| ?:)? ?(?:de )?`,
      `(?:el|este) (?:puesto|contrato) es de `,
      `trabajaras `,
      `^`,
    ],
    not: 'legal(?:es)?|24/7|abiert[oa]s?|apertura|soporte|asistencia|guardias?|horas extra\\w*|estudiantes?|alumn[oa]s?|hasta|al menos|como minimo|como maximo|mas de|menos de|minimo|maximo|reunion(?:es)?|clientes?|voluntari[oa]s (?:que|dedican)|no|nunca|ahorr\\w*|curso|cursos|clases?|ninos|emite|media de|promedio|si|podria|despues|durante|formacion|unas|aproximadamente',
  },
  types: {
    hints: 'tiempo|jornada|beca|practica|pasant',
    phrases: {
      FULL_TIME: [
        ...time(
          '(?:tiempo completo|jornada completa)(?: o (?:a )?(?:(?:tiempo|jornada) parcial|media jornada))?',
        ),
        `${offer}${few}(?:a|de) (?:tiempo|jornada) parcial o (?:a )?complet[oa]`,
      ],
      PART_TIME: [
        ...time('(?:tiempo parcial|media jornada|jornada parcial)'),
        `${offer}${few}(?:a|de) (?:tiempo completo|jornada completa) o (?:a )?(?:(?:tiempo |jornada )?parcial|media jornada)`,
      ],
      INTERN: [
        '(?:se trata de|es|ofrecemos|son)(?: un| una| unas)? (?:beca|practicas|pasantia)(?: remunerad[oa]s?| pagad[oa]s?)?(?= ?(?:$|[.,;(]| (?:de|en|a|con|para)))(?! (?:de estudios|de investigacion))',
        '(?:buscamos|se busca)[^.;:()]{0,40} (?:becari[oa]|pasante|persona en practicas|becario/a|becari@|estudiante en practicas)(?= ?(?:$|[.,;(]| (?:de|en|para|con)))',
        '^(?:practicas|beca|pasantia) (?:remunerad[oa]s?|pagad[oa]s?|de \\d{1,2} meses|a tiempo)',
      ],
    },
    not: 'estudiantes? (?:a|de)|alumn\\w*|equivalentes?|experiencia|no|nunca|sin|ningun\\w*|anterior\\w*|antigu\\w*|estudios|titulacion|escolar\\w*|podria|podrian|puede convertirse|convertirse|pasar a|posibilidad|eventual\\w*|posterior\\w*|futur[oa]s?|equipo de|plantilla|voluntari[oa]s?|supervis\\w*|tutoriz\\w*|mentor\\w*|si|tras|despues|clientes?|padres|en lugar de|dos|tres|cuatro|varios|varias',
    labels: '(?:tipo de )?(?:contrato|empleo|puesto|jornada|trabajo)|jornada|dedicacion|modalidad|horario',
    intern:
      '^(?:becari[oa](?:/a)?|practicas|beca|pasante|pasantia)(?= ?(?:$|[(),/:|\\-]| (?:de|en|para|remunerad)))(?! de (?:estudios|investigacion))',
  },
  term: {
    hints: 'semana|\\bmes|\\bano',
    phrases: [
      `(?:se trata de|es|ofrecemos|se ofrece|el puesto es) (?:un |unas |una )?(?:contrato|practicas|puesto|beca|pasantia)(?: temporal(?:es)?| remunerad[oa]s?| inicial| a tiempo (?:completo|parcial)| de duracion determinada)*,? (?:de|por|con una duracion de|durante|por un periodo de) ${count} ${unit}(?! con (?:el|la|los|las) )`,
      `(?:contrato (?:temporal|de duracion determinada)|duracion determinada)(?: a tiempo (?:completo|parcial))?,? ?\\(?(?:de|por|con una duracion de|durante) ${count} ${unit}(?! con (?:el|la|los|las) )`,
      `(?:el|este) contrato (?:es|sera|tiene una duracion|dura|durara)(?: de| por)? ${count} ${unit}(?! con (?:el|la|los|las) )`,
      `^(?:contrato|practicas|beca)(?: temporal(?:es)?| remunerad[oa]s?)* de ${count} ${unit}(?! con (?:el|la|los|las) )`,
      `^duracion(?: del contrato| de las practicas)?: ?${count} ${unit}(?! con (?:el|la|los|las) )`,
      `las practicas duran ${count} ${unit}(?! con (?:el|la|los|las) )`,
    ],
    not: 'plan|planes|estrategi\\w*|hoja de ruta|prueba|garantia|experiencia|presupuestos?|minimo|al menos|mas de|hasta|mantenimiento|clientes?|firm\\w*|proveedor\\w*|no|anterior\\w*|subvencion\\w*|preaviso|desde hace|cada|programa|grado|master|alquiler|curso',
  },
  remote: {
    hints: 'remot|distancia|teletrab|residir|vivir|ubicad|residencia',
    phrases: [
      '(?:el|este) (?:puesto|trabajo) es (?:100 ?% |totalmente |completamente |enteramente )?(?:en )?(?:remoto|a distancia|teletrabajo)(?= ?(?:$|[.,;(!]| (?:desde|en|dentro|y|con)))(?:,? (?:desde|dentro de|en)(?: cualquier (?:lugar|parte|punto) de)? (?<where>[^.;()]{2,60}?)(?=$|[.;()]| y (?:tu|nosotros|el)|,? (?:con|pero) ))?',
      '(?:100 ?%|totalmente|completamente) (?:en )?(?:remoto|a distancia|teletrabajo)(?= ?(?:$|[.,;:()!]| (?:desde|en|dentro|y|con)))(?:,? (?:desde|dentro de|en)(?: cualquier (?:lugar|parte|punto) de)? (?<where>[^.;()]{2,60}?)(?=$|[.;()]| y (?:tu|nosotros|el)|,? (?:con|pero) ))?',
      '(?:trabajaras|se trabaja|trabajamos) (?:totalmente )?(?:en remoto|a distancia),? desde (?:cualquier (?:lugar|parte|punto) de )?(?<where>[^.;()]{2,60}?)(?=$|[.;()]| y |,? (?:con|pero) )',
    ],
    not: 'hibrid\\w*|entrevistas?|reuni\\w*|incorporacion|formacion|talleres|taller|cursos?|conferencias?|eventos?|dias?|ocasional\\w*|a veces|parcial\\w*|parte del|opcional|opcion|posible|posibilidad|negociable|flexible|puede|pueden|podria|no|nunca|ningun\\w*|temporal\\w*|covid\\w*|oficinas?|presencial\\w*|sensores|acceso|control|soporte|comunidades|zonas remotas|clientes?|o en|principalmente|mayormente|si|viajes?|formacion a distancia',
    labels: 'ubicacion|lugar(?: de trabajo)?|localizacion|donde|modalidad',
    residence:
      '(?:es necesario|debes|deberas|las personas candidatas deben|los candidatos deben|imprescindible) (?:vivir|residir|residencia|estar ubicad[oa]s?|tener residencia) en (?<where>[^.;()]{2,60}?)(?=$|[.;()]| y (?:tener|poder|estar)| para |,? (?:con|pero) )',
  },
  deadline: {
    phrases: [
      '(?:fecha limite(?: (?:de|para) (?:candidaturas?|solicitudes?|inscripcion|presentacion(?: de (?:candidaturas|solicitudes))?|solicitar|postular|presentar(?: (?:tu )?candidatura)?|la candidatura|la solicitud))?|fecha de cierre(?: de (?:la convocatoria|candidaturas))?|plazo(?: de (?:solicitud|presentacion|inscripcion|candidaturas))?(?: hasta| finaliza| termina| se cierra| acaba)|cierre de (?:la )?convocatoria)(?: es| finaliza| termina| se cierra)?(?: el| hasta)? ?:? ?(?:el )?',
      '(?:^|por favor,? |[,;:] |y )(?:envia(?:nos)?|envie|manda(?:nos)?|presenta|solicita|postula|postulate|inscribete|se aceptan|aceptamos|aceptaremos|admitimos)(?:[^.;]|\\.(?=\\S)){0,120}? (?:hasta(?: el)?|como muy tarde el|a mas tardar el|(?<before>antes del?))',
      'las (?:candidaturas|solicitudes) (?:se (?:aceptan|reciben|admiten)|estan abiertas|deben (?:enviarse|recibirse)) (?:hasta el|antes del)',
    ],
    not: 'proyectos?|fiscal\\w*|impuestos?|visados?|becas de estudio|ampliad[oa] desde|inicial\\w*|era|congreso|matricula\\w*|subvencion\\w*|cumplir (?:los )?plazos|entrevistas?',
  },
  apply: {
    here: '(?:^|[:;,.!] |por favor,? |y )(?:para (?:solicitar|postular|presentar tu candidatura)[^.;]{0,30}|solicita(?: el puesto| la plaza)?|postula|postulate|inscribete|presenta tu candidatura|rellena (?:el|nuestro|este) formulario)(?: aqui| en linea| directamente| ahora)*,? ?(?::|en|a traves|mediante|con|por|aqui|rellena|desde)',
    cues: '(?:^|[:;,.!] |por favor,? |y )(?:para (?:solicitar|postular|presentar tu candidatura)|solicita|postula|postulate|presentate|inscribete|(?:envia(?:nos)?|envie|manda(?:nos)?)[^.;]{0,60}(?:cv|curriculum|carta|candidatura|solicitud))|^(?:las )?(?:candidaturas|solicitudes) (?:se (?:envian|mandan|reciben|aceptan)|deben|a|por)',
    not: 'preguntas?|dudas?|consultas?|informacion|accesib\\w*|ajustes|adaptacion\\w*|privacidad|prensa|medios|baja|elimin\\w*|borr\\w*|no|agencias?|estado de|mas sobre|politica|problemas?|dificultades',
    links:
      '(?:solicitar|solicita|postular|postula|postulate|inscribirse|inscribete|presenta tu candidatura|enviar (?:candidatura|solicitud)|envia tu candidatura|aplicar)(?: aqui| ahora| en linea| a (?:este|esta) (?:puesto|oferta|empleo))?|(?:el )?formulario de (?:solicitud|candidatura|inscripcion)',
  },
});
