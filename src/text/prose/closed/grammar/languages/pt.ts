import type { Parts } from '../parts.ts';

export const pt: Parts = {
  job:
    '(?:vaga|oferta) que (?:você )?(?:procura|está procurando|está a procurar) | (?:vaga|oferta|anúncio|recrutamento|oportunidade|estágio|concurso|posto|emprego|seleção|cargo|edital|bolsa|chamada|posição|função|contratação)s? | posições | ofertas? de emprego | processos? (?:seletivos?|de seleção) | postos? de trabalho | ' +
    '(?:o )?prazo(?: (?:de|para|das?)(?: as| a)? ?(?:candidaturas?|inscriç(?:ão|ões)))? | procedimento concursal',
  requests: 'candidaturas? | inscriç(?:ão|ões) | currículos | candidatos | cvs?',
  this: 'esta | este | essa | esse | estas | estes',
  the: 'sua | seu | tua | a | o | as | os | nossa | nosso | uma?',
  be: 'está | estão | é | encontra-se | encontram-se | fica',
  was: 'foi | foram | já foi | tem sido | ficou | sido | foi agora | temos | acabou de ser',
  over:
    'eliminad[oa]s? | apagad[oa]s? | excluíd[oa]s? | preenchid[oa]s? | encerrad[oa]s? | fechad[oa]s? | expirad[oa]s? | finalizad[oa]s? | ocupad[oa]s? | expirou | encerrou | terminou | terminad[oa]s? | cancelad[oa]s? | retirad[oa]s? | esgotad[oa]s? | acabou | ' +
    'preenchemos | encerrámos | encerramos | fechamos | fechámos | contratad[oa] | anulad[oa]s? | atribuíd[oa]s? | concluiu | fechou | vencid[oa] | removid[oa]',
  paused:
    'concluíd[oa]s? | inativ[oa]s? | arquivad[oa]s? | suspens[oa]s? | indisponível | pausad[oa]s? | em pausa | congelad[oa]s? | adiad[oa] | desativad[oa]',
  whole:
    '(?:selecionad[oa]|escolhid[oa]) (?:o |a |um |uma )?(?:candidat[oa]|pessoa) | candidaturas suficientes | não é (?:mais )?possível (?:candidatar-se|se candidatar|inscrever-se) | (?:já )?não existe(?: mais)?',
  no: 'não | já não | nenhuma?',
  live: 'em curso | em andamento | publicad[oa]s? | no ar | online | disponível | disponíveis | abert[oa]s? | ativ[oa]s? | vigente | em aberto | aceitamos | aceita | aceitando | a aceitar | recebendo | a receber | recebemos | aceites | aceitas | são aceites | são aceitas | é possível candidatar-se | possível (?:candidatar-se|se candidatar) | aceitam-se | aceitar | recebe',
  hiring:
    'contratamos | procuramos | contratando | recrutando | recrutamos | a recrutar | buscamos | procurando',
  found: 'encontrámos | encontramos | contratámos | selecionámos | selecionamos | encontrado',
  whom: 'alguém | (?:uma|a|um|o|a nossa|o nosso|nossa|nosso)(?: nov[oa])? (?:pessoa|colega|candidat[oa])(?: certa| ideal)?',
  we: 'nós | estamos | estamos mais',
  also: 'com êxito | automaticamente | pela empresa | já | agora | atualmente | infelizmente | no momento | neste momento | por enquanto | mais | novas | nota | aviso | atualização | lamentamos | recentemente | entretanto | internamente | temporariamente | definitivamente | atenção | importante | até novo aviso | de momento | todas | com sucesso | que | se | hoje | ontem | desculpe | pois | entretanto | finalmente | oficialmente',
  cut: 'e | mas | porque | por isso | obrigad[oa] | muito obrigad[oa] | agradecemos | devido | portanto',
  other: 'outr[oa]s?',
  some: 'últim[oa]s? | primeir[oa]s? | segund[oa]s? | anterior(?:es)? | duas | dois | três | cada | algum(?:as?)? | alguns | próxim[oa]s? | metade | várias | antig[oa]s?',
  if: 'se a | quando | assim que | uma vez | até | enquanto | após | antes | depois | for | será | serão | seja | a preencher | caso',
  of: 'para | de | da | do | das | dos | em | na | no | como | com',
  on: 'em | no dia | a | aos | na data de',
  since: 'desde(?: o)? | a partir de',
  status: 'como está | em que pé está | estado | status | situação | disponibilidade',
  apply: 'como (?:se )?candidatar(?:-se)? | candidate-se | candidata-te | inscreva-se',
  ordinary: 'cerrad[oa]s? | complet[oa]s? | pris | close',
  or: 'ou',
  perhaps:
    'obrigad[oa]s? (?:às|aos|a todas|a todos) (?:[\\p{L}\\d-]+ ){0,8}que (?:se candidataram|participaram|escreveram|enviaram) | já (?:encontrámos|encontramos|contratámos|contratamos|escolhemos|selecionámos|selecionamos|temos) | ' +
    'obrigad[oa]s? a (?:todos|todas|quem) | ' +
    '(?:obrigad[oa]s?|agradecemos) (?:por |pelas? )(?:todas as )?(?:vossas |suas |muitas )?(?:candidaturas|inscrições|mensagens) | ' +
    '(?:por favor,? )?não (?:envie|enviem|se candidate|concorra)m? (?:mais|novas|já|agora) | ' +
    '(?:processo|seleção|contratação|concurso|vaga|recrutamento|procura)s? (?:\\p{L}+ ){0,3}(?:suspens[ao]s?|congelad[ao]s?|em pausa|pausad[ao]s?|cancelad[ao]s?|anulad[ao]s?|adiad[ao]s?|desert[ao]s?) | ' +
    'não (?:vai|irá) (?:avançar|prosseguir|acontecer) | ' +
    '(?:mantém-se|mantido|mantida|fica|deixamos|guardad[ao]) (?:\\p{L}+ ){0,3}(?:como (?:exemplo|arquivo|referência)|para (?:memória|referência|arquivo|consulta)) | ' +
    'tarde demais | (?:era|foi|eram|terminava|decorreu|decorreram|esteve aberta?) (?:\\p{L}+ ){0,4}até | ' +
    '(?:começa|começou|junta-se|juntou-se|entrou) (?:\\p{L}+ )?(?:connosco|conosco|a nós|à equipa|na equipe) | ' +
    '(?:nada|nenhuma vaga|não há vagas) (?:\\p{L}+ ){0,3}(?:de momento|por agora|neste momento|no momento|atualmente) | ' +
    'equip[ae] (?:está |ficou )?complet[ao] | ' +
    'entrevistas (?:\\p{L}+ ){0,2}(?:concluídas|terminaram|realizadas|terminadas) | já não (?:procuramos|está|há|é)' +
    ' | (?:ficou|vai|foi) para (?:o|a) \\p{L}+, (?:que|quem)' +
    ' | (?:ficou|foi) para (?:o|a) (?!próximo|próxima|fim|mês|semana)\\p{L}+' +
    ' | (?:foi|está|já está|ficou) (?:já )?(?:atribuíd[ao]|suspens[ao]|anulad[ao]|retirad[ao]|cancelad[ao]|entregue)' +
    ' | (?:parámos|paramos|deixámos|deixamos) de (?:as |os )?(?:aceitar|receber|ler|procurar)' +
    ' | não (?:vamos|iremos) (?:contratar|recrutar)' +
    ' | não (?:aceitamos|recebemos|contratamos|lemos) (?:mais|ninguém)' +
    ' | ainda (?:me )?posso (?:\\p{L}+ )?\\? (?:\\p{L}+ )?não | tivemos de (?:suspender|cancelar|anular|fechar)' +
    ' | não (?:foi|foram) (?:concedid[ao]s?|aprovad[ao]s?|financiad[ao]s?) | aceitou (?:o lugar|a vaga|o cargo)',
  still: 'ainda | continua',
  things: 'coberta | cobertas',
  deadline: {
    send: 'envi\\p{L}* | candidat\\p{L}*-se | candidaturas? | inscriç(?:ão|ões) | inscrev\\p{L}* | mand\\p{L}* | submet\\p{L}* | currículos?',
    by: 'até(?: ao?)?(?: dia| \\p{L}+)? | antes de | o mais tardar (?:a|em)',
    labels:
      '(?:data|prazo)(?: limite| final| de encerramento| de fecho| máximo)?(?: (?:de|para|das?|do)(?: a| as| o)? ?(?:candidaturas?|inscriç(?:ão|ões)|envio|apresentação|submissão)(?: (?:de|das) (?:candidaturas|inscrições))?)? | (?:período|fim|término|prazo|data de fim) d[ea] (?:publicação|divulgação|afixação) | (?:publicad[oa]|divulgad[oa]|afixad[oa]) (?:de|até) | ' +
      '(?:encerramento|fecho|fim|término)(?: (?:de|das)(?: as)? (?:candidaturas|inscrições))? | (?:candidaturas|inscrições|válid[oa]|abert[oa]|candidate-se)(?: abertas)? até(?: ao?)?(?: dia)? | último dia(?: para (?:se candidatar|candidaturas|inscrição))? | expira(?: em| a)? | validade | deadline',
    until:
      '(?:o )?prazo(?: \\p{L}+ \\p{L}+)? (?:termina|encerra|acaba)(?: em| a| no dia)? | (?:as )?(?:candidaturas|inscrições) (?:estão abertas |abertas |são aceites |encerram |terminam |vão )?(?:até(?: ao?)?(?: dia)?|em|a) | (?:candidate-se|candidata-te|inscreva-se|envie (?:o seu|seu|a sua) (?:cv|currículo|candidatura)) até(?: ao?)?(?: dia)?',
    not: 'prioritári[oa] | preferencial(?:mente)? | primeir[oa] | até (?:ao )?preench\\p{L}* | contínu[oa]',
    extended: 'prorrogad[oa] | alargad[oa] | prolongad[oa] | estendid[oa] | novo prazo',
  },
};
