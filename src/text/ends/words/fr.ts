import type { Words } from './roles.ts';

export const fr: Words = {
  end: 'clôture cloture fermeture échéance expire expiration péremption dépublication depublication',
  bound: 'validité limite délai',
  limit: 'fin jusqu jusquau jusque dernier dernière',
  by: 'avant',
  closed:
    'fermé fermée fermés fermées ferme clos close closes clôturé clôturée clôturés clôturées clôture pourvu pourvue pourvus expiré expirée archivé archivée annulé annulée terminé terminée supprimé supprimée retirée inactif inactive suspendu suspendue attribué attribuée recruté embauché désactivé désactivée indisponible périmé périmée caduc caduque',
  over: 'fini finie passé passée dépassé dépassée révolu',
  open: 'ouvert ouverte ouverts ouvertes actif active actifs disponible valable vacant vacante valide actuel',
  shown: 'publié publiée publie affiché afficher affiche affichée publique activé activée ligne visible',
  hidden: 'cachée masqué masquée masquer cacher brouillon privé privée interne dépublié désactiver',
  posting:
    'procédure affichage concours candidature candidatures offre offres annonce annonces appel recrutement dépôt réception',
  work: 'poste postes emploi emplois',
  apply: 'postuler candidater réponse répondre',
  publish: 'publication parution publié paru parue mise ligne diffusion',
  from: 'depuis dès partir début ouverture ouvert',
  date: 'période jour heure le date dates',
  fill: 'jour ce sur de du des la les l d est sont toujours encore à au aux pour en déjà',
  not: 'pas plus',
  state: 'statut état visibilité disponibilité',
  tag: 'étiquette étiquettes catégorie catégories motscles motclé',
  notice: 'remarque note bandeau avis résumé bannière',
  earlier: 'premier première ancienne ancien précédente précédent',
  window: 'période périodes',
  draft: 'brouillon préparation ébauche rédaction',
  validity: 'validité',
  stage: 'issue résultat phase étape',
  other:
    'contrat projet mission essai permis salaire commentaires rapport formation visa entretien entretiens',
};
