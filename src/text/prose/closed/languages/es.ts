import { closedRules } from '../rules.ts';

const job =
  '(?:puesto|vacante|oferta(?: de (?:empleo|trabajo))?|posición|plaza|convocatoria|anuncio|proceso de selección|proceso|pasantía|búsqueda)s?';
const subject = `(?:(?:el|la|los|las|este|esta|estos|estas|nuestra|nuestro) )?(?:${job}|candidaturas|postulaciones|inscripciones|solicitudes)`;
const adverb = '(?:(?:ya|actualmente|ahora|lamentablemente|recientemente) )*';
const state =
  '(?:cubiert[oa]s?|cerrad[oa]s?|ocupad[oa]s?|caducad[oa]s?|expirad[oa]s?|finalizad[oa]s?|vencid[oa]s?)';
const solicitudes =
  '(?:más |nuevas |las )?(?:solicitudes|candidaturas|postulaciones|currículos|inscripciones)';

export const es = closedRules({
  labels: [
    `(?:estado|estatus|situación|disponibilidad)(?: (?:del|de la|de las|de) (?:${job}|candidaturas|postulaciones))?`,
    job,
    'candidaturas',
    'postulaciones',
    'solicitudes',
  ],
  states: ['(?:ya )?(?:cubiert[oa]|cerrad[oa]|caducad[oa]|expirad[oa])s?', 'ya no (?:está )?disponible'],
  values: [
    'finalizad[oa]',
    'terminad[oa]',
    'inactiv[oa]',
    'archivad[oa]',
    'ocupad[oa]',
    'pausad[oa]',
    'no disponible',
  ],
  headlines: [
    `(?:(?:el|la|este|esta) )?${job} (?:ya )?(?:ha sido |fue )?${adverb}${state}`,
    `(?:candidaturas|postulaciones|solicitudes|inscripciones) ${adverb}cerradas`,
    `ya no (?:aceptamos|se aceptan|se reciben|recibimos) ${solicitudes}`,
    'plazo (?:cerrado|finalizado|vencido)',
  ],
  statements: [
    `${subject} ${adverb}(?:está|están|ha sido|han sido|fue|fueron|se encuentra) ${adverb}${state}`,
    `${subject} (?:fue|ha sido) ${adverb}${state} el <date>`,
    `${subject} (?:ya )?ha (?:caducado|expirado|finalizado|vencido)`,
    `${subject} ya no está (?:disponible|abiert[oa]|vacante)`,
    `(?:${subject} )?ya no (?:aceptamos|acepta|se aceptan|recibimos|se reciben|admitimos|se admiten|estamos aceptando) ${solicitudes}`,
    `no (?:aceptamos|se aceptan|estamos aceptando) (?:más|nuevas) (?:solicitudes|candidaturas|postulaciones)`,
    `el plazo (?:de (?:solicitud|inscripción|presentación(?: de candidaturas)?|candidaturas) )?(?:ya )?(?:ha (?:finalizado|terminado|vencido|concluido)|está cerrado)`,
    `(?:ya )?hemos (?:cubierto|cerrado) (?:este|esta|el|la) ${job}`,
  ],
  openings: [
    'pero',
    'y',
    'lamentablemente',
    'nota',
    'aviso',
    'actualización',
    'gracias',
    'en este momento',
    'actualmente',
    'desde el <date>',
    'lo sentimos',
  ],
  tails: [
    'y',
    'pero',
    'desde',
    'en este momento',
    'por el momento',
    'actualmente',
    'para este puesto',
    'gracias',
    'hasta',
    'porque',
    'por lo que',
  ],
  dated: ['el', 'desde', 'desde el', 'a partir del', 'en'],
});
