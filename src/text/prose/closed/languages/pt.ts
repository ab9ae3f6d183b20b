import { closedRules } from '../rules.ts';

const job =
  '(?:vaga|posição|oferta(?: de emprego)?|anúncio|processo seletivo|processo de seleção|recrutamento|oportunidade|estágio|concurso)s?';
const subject = `(?:(?:a|o|as|os|esta|este|essa|esse|estas|estes|nossa|nosso) )?(?:${job}|candidaturas|inscrições)`;
const adverb = '(?:(?:já|agora|atualmente|infelizmente|no momento) )*';
const state = '(?:preenchid[oa]s?|encerrad[oa]s?|fechad[oa]s?|expirad[oa]s?|finalizad[oa]s?|ocupad[oa]s?)';
const candidaturas = '(?:mais |novas |as )*(?:candidaturas|inscrições|currículos|candidatos)';

export const pt = closedRules({
  labels: [
    `(?:estado|status|situação|disponibilidade)(?: (?:da|do|das|de) (?:${job}|candidaturas|inscrições))?`,
    job,
    'candidaturas',
    'inscrições',
  ],
  states: [
    '(?:já )?(?:preenchid[oa]|encerrad[oa]|fechad[oa]|expirad[oa])s?',
    '(?:já não|não está mais) disponível',
  ],
  values: [
    'finalizad[oa]',
    'concluíd[oa]',
    'inativ[oa]',
    'arquivad[oa]',
    'ocupad[oa]',
    'suspens[oa]',
    'indisponível',
  ],
  headlines: [
    `(?:(?:a|o|esta|este) )?${job} (?:já )?(?:foi )?${adverb}${state}`,
    `(?:candidaturas|inscrições) ${adverb}(?:encerradas|fechadas)`,
    `(?:já )?não (?:aceitamos|estamos aceitando) mais ${candidaturas}`,
    'prazo (?:encerrado|expirado|terminado)',
  ],
  statements: [
    `${subject} ${adverb}(?:foi|foram|está|estão|encontra-se) ${adverb}${state}`,
    `${subject} (?:foi|foram) ${adverb}${state} em <date>`,
    `${subject} (?:já )?expirou`,
    `${subject} (?:já não está|não está mais|não se encontra mais) (?:disponível|abert[oa])`,
    `(?:já )?não (?:aceitamos|estamos(?: mais)? (?:aceitando|a aceitar|recebendo)|recebemos|são aceites|são aceitas)(?: mais)? ${candidaturas}`,
    `${subject} não está mais aceitando ${candidaturas}`,
    `o prazo (?:de (?:candidatura|inscrição) |para (?:candidaturas|inscrições) )?(?:já )?(?:terminou|expirou|encerrou|está encerrado)`,
    `já (?:preenchemos|encerramos|fechamos) (?:esta|a|este|o) ${job}`,
  ],
  openings: [
    'mas',
    'e',
    'infelizmente',
    'nota',
    'aviso',
    'atualização',
    'obrigad[oa]',
    'neste momento',
    'no momento',
    'atualmente',
    'desde <date>',
  ],
  tails: [
    'e',
    'mas',
    'desde',
    'neste momento',
    'no momento',
    'por enquanto',
    'para esta vaga',
    'obrigad[oa]',
    'até',
    'porque',
    'por isso',
  ],
  dated: ['em', 'desde', 'a', 'no dia', 'a partir de'],
});
