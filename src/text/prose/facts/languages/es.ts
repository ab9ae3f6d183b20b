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

const whole =
  '(?:(?:al )?100 ?%|totalmente|completamente|enteramente|integramente|por completo|exclusivamente|total|completo|completa|en su totalidad)';

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
      `(?:el|este) (?:puesto|contrato|cargo|horario laboral) es de `,
      `(?:trabajaras|trabajara|son) (?:[^.;:]{0,40}, )?`,
      `^`,
    ],
    not: 'legal(?:es)?|24/7|abiert[oa]s?|apertura|soporte|asistencia|guardias?|horas extra\\w*|estudiantes?|alumn[oa]s?|hasta|al menos|como minimo|como maximo|mas de|menos de|minimo|maximo|reunion(?:es)?|clientes?|voluntari[oa]s (?:que|dedican)|no|nunca|ahorr\\w*|curso|cursos|clases?|ninos|emite|media de|promedio|si|podria|despues|durante|formacion|unas|aproximadamente',
  },
  types: {
    hints: 'tiempo|jornada|beca|practica|pasant|plazo fijo|temporal|freelance|autonom|determinad',
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
      TEMPORARY: [
        'contrato (?:de trabajo )?(?:temporal|a plazo fijo|de duracion determinada|por tiempo determinado)(?! o indefinido)',
      ],
      CONTRACTOR: [
        '(?:buscamos|busca)[^.;:]{0,40} (?:freelance|como autonom[oa])\\b',
        '^colaboracion como (?:autonom[oa]|freelance)',
      ],
      INTERN: [
        'ofrece(?:mos)? unas practicas(?= ?(?:$|[.,;(]| (?:de|en|a|con|para)))(?! (?:de estudios|de investigacion))',
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
    hints: 'remot|distancia|teletrab|casa',
    phrases: [
      `(?:el|este|esta|la) (?:puesto|trabajo|cargo|vacante|encargo|empleo|posicion|modalidad) (?:es|sera|se (?:realiza|desarrolla|desempena|hace|ejerce)) (?:${whole} ?)?(?:en )?(?:modalidad )?(?:remot[oa]|a distancia|teletrabajo|en teletrabajo|por teletrabajo)(?: ${whole})?(?= ?(?:$|[.,;(!]| (?:desde|en|dentro|y|con|para)\\b))`,
      `${whole} (?:en )?(?:remot[oa]|a distancia|teletrabajo)(?= ?(?:$|[.,;:()!]| (?:desde|en|dentro|y|con|para)\\b))`,
      `(?:en )?(?:remot[oa]|a distancia|teletrabajo)(?: ,|,)? (?:al )?(?:${whole}|el 100 ?%(?: del tiempo)?|al cien por cien)(?= ?(?:$|[.,;:()!]| (?:desde|en|dentro|y|con|para)\\b))`,
      `(?:trabajaras|se trabaja|trabajamos|trabajas|trabajara) (?:(?:totalmente|siempre) )?(?:en remoto|a distancia|desde (?:tu|su) casa),? (?=desde |todos los dias|siempre)`,
    ],
    never:
      '(?:sin|no hay|ni) (?:oficina|dias? (?:en la|de) oficina|puesto fisico)|nunca en (?:el|la) \\p{L}+|no hay que ir',
    not: 'hibrid\\w*|entrevistas?|reuni\\w*|incorporacion|formacion|talleres|taller|cursos?|conferencias?|eventos?|dias?(?! de la semana)|ocasional\\w*|a veces|parcial\\w*|parte del|opcional|opcion|posible|posibilidad|negociable|flexible|puede|pueden|podria|no|nunca|ningun\\w*|temporal\\w*|covid\\w*|oficinas?|presencial\\w*|sensores|acceso|control|soporte|comunidades|zonas remotas|clientes?|o en|principalmente|mayormente|si|viajes?|formacion a distancia',
    labels: 'ubicacion|lugar(?: de trabajo)?|localizacion|donde|modalidad',
    residence: [
      '(?:residir|residas?|residan|residiendo|vivir|vivas?|vivan|viviendo|residencia|residentes|domicilio|(?:quien|quienes|personas que|que) (?:viven?|residen?)|ubicad[oa]s?)(?: (?:fiscal|habitual|que|debe|debera|estar|propio|siempre|cualquier|lugar|parte))* ?:? (?:en|de|del) ',
      '(?:tu|su) casa(?: (?:debera|debe|tiene que))? estar? en |(?:domicilio|casa),? que debe(?:ra)? estar en |(?:dentro de|desde cualquier (?:lugar|parte|punto) de|desde) ',
      'paises? (?:en (?:el|los) que puedes (?:residir|vivir)|de residencia): ',
      '(?:^|[(,;-] ?)(?=[^.;()]{2,50} (?:unicamente|solamente|exclusivamente)(?:$|[).,;]))|solo (?:desde |en )?(?=\\p{L}+(?:$|[).,;]))',
    ],
    bounds: 'resid\\w+|viv\\w+|domicili\\w+|ubicad\\w+|solo|unicamente|contratar\\w*|casa|desde|ciudadan\\w*',
  },
  deadline: {
    phrases: [
      '(?:fecha limite(?: (?:de|para) (?:candidaturas?|solicitudes?|inscripcion|presentacion(?: de (?:candidaturas|solicitudes))?|solicitar|postular|presentar(?: (?:tu )?candidatura)?|la candidatura|la solicitud))?|fecha de cierre(?: de (?:la convocatoria|candidaturas))?|plazo(?: de (?:solicitud|presentacion|inscripcion|candidaturas))?(?: hasta| finaliza| termina| se cierra| acaba)|cierre de (?:la )?convocatoria)(?: es| finaliza| termina| se cierra)?(?: el| hasta)? ?:? ?(?:el )?',
      '(?:^|por favor,? |[,;:] |y )(?:envia(?:nos)?|envie|manda(?:nos)?|presenta|solicita|postula|postulate|inscribete|se aceptan|aceptamos|aceptaremos|admitimos)(?:[^.;]|\\.(?=\\S)){0,120}? (?:hasta(?: el)?|como muy tarde el|a mas tardar el|(?<before>antes del?))',
      '(?:^|[.,;:] |se (?:reciben|recibiran|aceptan|aceptaran) |tienen |^recibimos )(?:la |las |los )?(?:candidaturas?|solicitudes|postulaciones|curriculums?|antecedentes|convocatoria|plazo|inscripcion|recepcion)(?:[^.;]|\\.(?=\\S)){0,100}? hasta(?: (?:el|las [\\d:]{4,5} horas del))+ ?',
      '(?:ultimo dia (?:para postular|de inscripcion|para (?:inscribirse|solicitar))|cierre de (?:la )?(?:postulaci\\p{L}+|convocatoria|candidaturas)|fin (?:de(?: la)? )?(?:plazo|recepcion de (?:solicitudes|antecedentes))|el plazo vence|la fecha tope es)(?: es)? ?:? ?(?:el )?',
      '(?:puedes|puede) (?:presentarte|postular|inscribirte|presentarse) hasta el ',
      '(?:candidaturas|postulaciones|solicitudes) se cierran el ',
      'las (?:candidaturas|solicitudes) (?:se (?:aceptan|reciben|admiten)|estan abiertas|deben (?:enviarse|recibirse)) (?:hasta el|antes del)',
    ],
    not: 'proyectos?|fiscal\\w*|impuestos?|visados?|becas de estudio|ampliad[oa] desde|inicial\\w*|era|congreso|matricula\\w*|subvencion\\w*|cumplir (?:los )?plazos|entrevistas?',
  },
  apply: {
    here: '^recibimos candidaturas en|^solicitudes en ?:|^postula en|^las candidaturas se presentan en|(?:^|[:;,.!] |por favor,? |y )(?:para (?:solicitar|postular|presentar tu candidatura)[^.;]{0,30}|solicita(?: el puesto| la plaza)?|postula|postulate|inscribete|presenta tu candidatura|rellena (?:el|nuestro|este) formulario)(?: aqui| en linea| directamente| ahora)*,? ?(?::|en|a traves|mediante|con|por|aqui|rellena|desde)',
    cues: '^(?:los )?antecedentes se envian a|^(?:interesad[oa]s[^.;]{0,20},? )?enviar [^.;]{0,50}(?:antecedentes|curriculum|titulo)[^.;]{0,30} a|^remita todo a|^mandanos [^.;]{0,30}(?:porfolio|portafolio|cv)|^escribenos a [^.;]{0,60} y cuentanos|^con un correo a|(?:recibimos|mandamos) candidaturas en|correo a [^.;]{0,50}@|(?:^|[:;,.!] |por favor,? |y )(?:para (?:solicitar|postular|presentar tu candidatura)|solicita|postula|postulate|presentate|inscribete|(?:envia(?:nos)?|envie|manda(?:nos)?)[^.;]{0,60}(?:cv|curriculum|carta|candidatura|solicitud))|^(?:las )?(?:candidaturas|solicitudes) (?:se (?:envian|mandan|reciben|aceptan)|deben|a|por)',
    not: 'preguntas?|dudas?|consultas?|informacion|accesib\\w*|ajustes|adaptacion\\w*|privacidad|prensa|medios|baja|elimin\\w*|borr\\w*|no|agencias?|estado de|mas sobre|politica|problemas?|dificultades',
    links:
      '(?:solicitar|solicita|postular|postula|postulate|inscribirse|inscribete|presenta tu candidatura|enviar (?:candidatura|solicitud)|envia tu candidatura|aplicar)(?: aqui| ahora| en linea| a (?:este|esta) (?:puesto|oferta|empleo))?|(?:el )?formulario de (?:solicitud|candidatura|inscripcion)',
  },
});
