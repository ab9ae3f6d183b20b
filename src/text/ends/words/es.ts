import type { Words } from './roles.ts';

export const es: Words = {
  end: 'cierre cierra vencimiento vence caducidad caduca expira expiración clausura',
  bound: 'validez vigencia límite plazo tope vigencia',
  limit: 'hasta fin final finaliza finalización termina último última tope término',
  by: 'antes',
  closed:
    'cerrado cerrada cerrados cerradas cubierto cubierta caducado caducada vencido vencida expirado expirada cancelado cancelada finalizado finalizada terminado terminada archivado archivada eliminado eliminada inactivo inactiva adjudicado adjudicada contratado ocupada ocupado desactivado desactivada suspendido suspendida pausado pausada retirado retirada concluida concluido',
  over: 'pasado pasada',
  open: 'abierto abierta abiertos abiertas activo activa disponible vigente',
  shown: 'publicado publicada público mostrar mostrado habilitado habilitada',
  hidden:
    'oculto oculta ocultar borrador privado privada interno interna despublicado deshabilitado deshabilitada',
  posting:
    'candidatura candidaturas solicitud solicitudes postulación postulaciones oferta ofertas vacante vacantes convocatoria inscripción inscripciones anuncio recepción proceso reclutamiento entrega',
  work: 'puesto puestos plaza plazas empleo trabajo cargo',
  apply: 'postular postularse aplicar inscribirse presentación',
  publish: 'publicación publicado publicada',
  from: 'desde inicio apertura',
  date: 'periodo período fecha fechas día hora',
  fill: 'del el los las para está aún todavía ya más',
  not: 'no nunca',
  state: 'estado estatus situación visibilidad disponibilidad',
  tag: 'etiqueta etiquetas categoría categorías',
  notice: 'aviso mensaje resumen nota',
  earlier: 'primer primera anterior',
  count: 'vacantes plazas',
  window: 'periodo período ventana',
  draft: 'borrador redacción preparación elaboración',
  validity: 'validez vigencia',
  stage: 'resultado desenlace fase etapa',
  other: 'contrato proyecto visado beca permiso comentarios informe formación salario',
};
