import type { Words } from './roles.ts';

export const pt: Words = {
  end: 'prazo prazos encerramento encerra vencimento vence validade expira expiração fechamento fecho',
  bound: 'validade limite término',
  limit: 'até fim final termina último última',
  by: 'antes',
  closed:
    'encerrado encerrada encerradas encerrados fechado fechada fechadas preenchido preenchida expirado expirada cancelado cancelada finalizado finalizada concluído concluída arquivado arquivada inativo inativa vencido vencida removido removida suspenso suspensa pausado pausada ocupada desativado desativada',
  over: 'passado passada',
  open: 'aberto aberta abertas abertos ativo ativa disponível vigente válido válida',
  shown: 'visível publicado publicada público mostrar exibir exibido',
  hidden: 'oculto oculta ocultar rascunho privado interno despublicado escondido escondida',
  posting:
    'candidatura candidaturas inscrição inscrições vaga vagas anúncio oferta edital seleção processo recrutamento submissão',
  work: 'cargo emprego trabalho posto posição',
  apply: 'candidatar inscrever',
  publish: 'publicação publicado publicada',
  from: 'desde início abertura',
  date: 'periodo período data datas dia hora',
  fill: 'do da dos das para o em está ainda',
  not: 'não',
  state: 'situação',
  tag: 'etiqueta etiquetas categoria categorias',
  notice: 'nota observação aviso mensagem',
  count: 'vagas',
  window: 'período periodo janela',
  draft: 'rascunho elaboração preparação',
  validity: 'validade',
  stage: 'resultado fase etapa',
  other: 'contrato projeto bolsa',
};
