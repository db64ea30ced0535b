import type { LanguageRules } from '../language.ts';

/** Verbs that, behind what was said, only somebody can have. */
const SAYING = `dit, disent, disait, a dit, ont dit, jure, jurent, a juré, explique, expliquent, expliquait, a expliqué, ont expliqué, raconte, racontent, racontait, a raconté, ont raconté, se souvient, se souviennent, assure, assurent, a assuré, affirme, affirment, a affirmé, commente, commentent, a commenté, ajoute, ajoutent, a ajouté, avoue, avouent, a avoué, confesse, admet, admettent, a admis, reconnaît, a reconnu, soupire, soupirent, a soupiré, plaisante, a plaisanté, s'exclame, s' exclame, réplique, a répliqué, répond, répondent, a répondu, crie, hurle, souffle, glisse, écrit, a écrit, promet, a promis, proteste, insiste, a insisté, souligne, a souligné, déplore, a déploré, regrette, a regretté, confie, confient, a confié, conclut, a conclu, résume, a résumé, lâche, a lâché, lance, a lancé, sourit, balaie, balaye, balaient, a balayé, savoure, savourait, a savouré, ont savouré, souriait, a souri, coupe court, a coupé court`;

/** Verbs of showing and publishing, which say something only beside a clause, a quotation or a figure. */
const SHOWING = `publie, publient, publiait, publiaient, publia, montre, montrent, montrait, montraient, montra, enregistre, enregistrent, enregistrait, prévoit, prévoient, prévoyait, cite, citent, citait, diffuse, diffusent, diffusait, répète, répètent, répétait, (a|ont|avait|avaient) (publié|montré|enregistré|prévu|cité|diffusé)`;

/**
 * French. The verb stands before its subject after a quotation or a comma ("a déclaré mardi Élodie Varenne"); `du`, `des`,
 * `au` hold an article and are links; the conditional marks hearsay.
 */
export const fr: LanguageRules = {
  code: 'fr',
  writing: {
    spaces: true,
    capitals: 'name',
    apostrophe: 'before',
    asides: true,
    enclitics: '-t-il, -t-elle, -t-on, -t-ils, -il, -elle, -on, -ils, -elles',
  },

  nouns: {
    variants: [
      { again: `agence, organisme, organisation, institution, autorité, établissement, institut`, before: '*' },
      {
        // Where somebody is from.
        again: `parisienne, strasbourgeoise, montpelliéraine, grenobloise, normande, auvergnate, angevine, picarde, rémoise, dijonnaise, brestoise, bretonne, lyonnaise, toulousaine, bordelaise, lilloise, nantaise, niçoise, alsacienne, rennaise, savoyarde, vendéenne`,
        before: `*iste, nageur, nageuse, joueur, joueuse, footballeur, footballeuse, attaquant, attaquante, gardien, gardienne, défenseur, capitaine, skipper,
          navigateur, navigatrice, pilote, athlète, champion, championne, entraîneur, coach, sélectionneur, chanteur, chanteuse, comédien, comédienne, acteur,
          actrice, réalisateur, réalisatrice, romancier, romancière, écrivain, écrivaine, auteur, autrice, coureur, coureuse, skieur, skieuse, judoka, boxeur, boxeuse`,
      },
      { again: 'pontife', before: 'pape' },
      {
        again: 'élu, élue, édile, politicien, politicienne, parlementaire',
        before: `ministre, maire, député, députée, sénateur, sénatrice, président, présidente, conseiller,
          conseillère, élu, élue, préfet, préfète, secrétaire, adjoint, adjointe, eurodéputé, eurodéputée,
          candidat, candidate, bourgmestre, échevin, échevine`,
      },
      {
        again: 'manager, technicienne, technicien, entraîneur, coach, sélectionneur, tacticien, entraineur',
        before: 'manager, manageur, entraîneur, entraineur, entraîneuse, coach, sélectionneur, technicien',
      },
      { again: 'magistrat, magistrate', before: 'procureur, procureure, juge, magistrat, magistrate, substitut' },
      { again: 'avocat, avocate, pénaliste', before: 'avocat, avocate, bâtonnier, bâtonnière' },
      {
        again: 'médecin, praticien, spécialiste, soignant, soignante, docteur',
        before: `médecin, docteur, docteure, dr, chirurgien, chirurgienne, pédiatre, urgentiste, *logue, psychiatre,
          généraliste, infectiologue, infirmier, infirmière`,
      },
      {
        again: `chercheur, chercheuse, spécialiste, scientifique, expert, experte, professeur, professeure,
          économiste`,
        before: `professeur, professeure, chercheur, chercheuse, économiste, historien, historienne, politologue,
          *logue, sociologue, climatologue, expert, experte, spécialiste, scientifique, *logiste`,
      },
      {
        again:
          'cinéaste, réalisateur, réalisatrice, metteur en scène, animateur, animatrice, rappeur, rappeuse, artiste, comédien, comédienne, acteur, actrice, chanteur, chanteuse, humoriste, musicien, musicienne',
        before: `réalisateur, réalisatrice, metteur en scène, metteuse en scène, chorégraphe, acteur, actrice, comédien, comédienne, chanteur, chanteuse, humoriste, animateur, animatrice,
          rappeur, rappeuse, musicien, musicienne, cinéaste, artiste`,
      },
      {
        again: 'dirigeant, dirigeante, patron, patronne, entrepreneur, entrepreneuse',
        before: `pdg, directeur, directrice, président, présidente, fondateur, fondatrice, patron, patronne, gérant,
          gérante, dirigeant, dirigeante`,
      },
      {
        again: `champion, championne, coureur, coureuse, buteuse, capitaine, milieu, ailier, défenseuse, gardienne, skipper, navigateur, navigatrice, nageur, nageuse, cycliste, joueur, joueuse, footballeur, footballeuse, attaquant, attaquante, défenseur, gardien, buteur,
          sportif, sportive, athlète`,
        before: `coureur, coureuse, skipper, navigateur, navigatrice, buteuse, footballeur, footballeuse, milieu, athlète, champion, championne, tennisman, judoka, attaquant, attaquante, gardien, gardienne, défenseur, défenseuse, capitaine, joueur, joueuse,
          buteur, ailier, nageur, nageuse, cycliste, tennisman`,
      },
      {
        again: 'écrivain, écrivaine, auteur, auteure, autrice, romancier, romancière',
        before: 'écrivain, écrivaine, auteur, auteure, autrice, romancier, romancière, poète, essayiste, dramaturge',
      },
      { again: 'prélat, ecclésiastique', before: 'évêque, archevêque, cardinal, prêtre, curé, abbé, pape' },
      {
        again: 'syndicaliste',
        before: 'délégué, déléguée, syndicaliste, secrétaire, représentant, représentante, cosecrétaire',
      },
      {
        again: `éleveur, éleveuse, agriculteur, agricultrice, exploitant agricole, céréalier, céréalière, viticulteur, viticultrice, vigneron,
          vigneronne, maraîcher, maraîchère, paysan, paysanne, pêcheur`,
        before: `président, présidente, coprésident, coprésidente, porte-parole, secrétaire, responsable, adhérent, adhérente, éleveur, éleveuse,
          agriculteur, agricultrice, céréalier, céréalière, viticulteur, viticultrice, vigneron, vigneronne, maraîcher, maraîchère, pêcheur`,
      },
      {
        again: 'militant, militante, activiste, écologiste',
        before: `porte-parole, coordinateur, coordinatrice, coprésident, coprésidente, président, présidente, membre, cofondateur, cofondatrice,
          militant, militante, activiste`,
      },
      {
        again: `retraité, retraitée, trentenaire, quadragénaire, quinquagénaire, sexagénaire, septuagénaire, octogénaire, riverain, riveraine,
          habitant, habitante, mère de famille, père de famille`,
        before:
          'apiculteur, apicultrice, éleveur, éleveuse, agriculteur, agricultrice, commerçant, commerçante, voisin, voisine, riverain, riveraine, habitant, habitante, locataire, témoin, retraité, retraitée',
      },
      {
        again:
          'institut, start-up, startup, industriel, distributeur, transporteur, équipementier, laboratoire, maison, institution, entreprise, société, groupe, constructeur, enseigne, banque, compagnie, opérateur, fabricant, firme, agence, assureur, avionneur, plateforme',
        trades: `*icier, *etier, brasseur, brasserie, éditeur, géant, marque, promoteur, énergéticien, pétrolier, sidérurgiste,
          chimiste, cimentier, armateur, voyagiste, logisticien, hôtelier, papetier, chocolatier, laitier, agroalimentaire, chantier,
          aciériste, spécialiste, fournisseur, prestataire, bailleur, exploitant, producteur, sous-traitant, concepteur, textile,
          libraire, grossiste, discounter, coopérative, verrier, fondeur, jouettiste, restaurateur`,
      },
    ],
    source: `couloirs, coulisses, source, sources, informateur, informateurs, informatrice, initié, initiés, interlocuteur, interlocuteurs, interlocutrice,
      lanceur d'alerte, lanceuse d'alerte, lanceurs d'alerte, indiscrétions, indicateur`,
    people: `viticultrice, paysanne, organisateur, organisateurs, organisatrice, organisatrices, buteuse, buteuses, orpailleurs, coureur, coureuse, rider, skipper, navigateur, navigatrice, politicien, politicienne, tacticien, entraineur, praticien, docteure, artiste, entrepreneuse, attaquante, buteur, prélat, ecclésiastique, responsable, responsables, fonctionnaire, fonctionnaires, officiel, officiels, porte-parole, conseiller, conseillers, conseillère,
      collaborateur, collaborateurs, collaboratrice, proche, proches, ami, amis, amie, diplomate, diplomates, expert, experts, experte, expertes,
      spécialiste, spécialistes, analyste, analystes, observateur, observateurs, critiques, détracteurs, partisans, opposants,
      témoin, témoins, habitant, habitants, habitante, habitantes, riverain, riverains, riveraine, voisin, voisins, voisine, voisines,
      économiste, économistes, scientifique, scientifiques, chercheur, chercheurs, chercheuse, chercheuses, militant, militants, militante,
      militantes, activiste, activistes, employé, employés, employée, employées, salarié, salariés, salariée, cadre, cadres, dirigeants,
      élus, élu, élue, parlementaire, parlementaires, députés, sénateurs, ministres, enquêteur, enquêteurs, enquêtrice, magistrats, avocats, policier, policiers,
      gendarme, militaire, militaires, soldat, soldats, officier, officiers, pompier, pompiers, secours, secouriste, secouristes, soignant,
      soignants, soignante, infirmier, infirmière, infirmières, médecins, enseignant, enseignants, enseignante, étudiant, étudiants, étudiante,
      parent, parents, passager, passagers, client, clients, cliente, agriculteur, agriculteurs, commerçant, commerçants, commerçante,
      syndicaliste, syndicalistes, manifestant, manifestants, manifestante, historiens, journalistes, commentateurs, sondeurs, électeurs, électrice,
      participant, participants, participante, négociateur, négociateurs, victime, victimes, rescapé, rescapés, rescapée, survivant, survivants,
      survivante, membre, membres, personne, personnes, quelqu'un, certains, certaines, plusieurs, d'autres, beaucoup, usager, usagers,
      touriste, touristes, ouvrier, ouvriers, ouvrière, bénévole, bénévoles, famille, familles, entourage, connaisseur, connaisseurs,
      investisseurs, courtiers, traders, chasseurs, éleveurs, pêcheurs, spectateur, spectateurs, supporteurs, locataires, retraité,
      retraitée, (|plusieurs )médias(| locaux| étrangers), presse (locale|étrangère|régionale|nationale), réseaux sociaux,
      internautes, internaute, utilisateurs, stratège, haut fonctionnaire, hauts fonctionnaires, haut gradé, sources, marin, marins, infirmiers, urgentiste, urgentistes, aide-soignante, livreur, livreurs, routier, routiers, chauffeur, chauffeurs, cheminots, dockers, mineurs, paysan, paysans, vignerons, ostréiculteur, ostréiculteurs, apiculteur, chasseur, randonneur, randonneurs, vacanciers, estivants, promeneur, promeneurs, automobiliste, automobilistes, badaud, badauds, villageois, villageoise, îliens, résident, résidents, résidente, épargnants, actionnaire, actionnaires, administrateur, administrateurs, banquier, banquiers, négociants, grossistes, hôtelier, hôteliers, restaurateurs, restaurateur, syndicats, juristes, légiste, pénalistes, géologues, biologiste, biologistes, hydrologue, hydrologues, météorologue, climatologues, *logue, *logues, sismologue, ingénieur, ingénieurs, technicien, techniciens, pilote, pilotes, contrôleur, contrôleurs, inspecteur, inspecteurs, ancien salarié, ex-salarié, ex-employé, collègue, collègues, camarade, camarades, initiés, gradé, gradés, hauts responsables, haut responsable, coéquipier, joueurs, joueur, supporter, supporters, cadres dirigeants, anciens salariés, poids lourd de la majorité, plupart, majorité, passeur, paysannes, cultivateurs, ouvrières, brasseur, brasseurs, blogueur, blogueurs, blogueuse, détenus, détenu, patients, patient, patiente, lycéens, collégiens, historien, administrés, plongeurs, ceux qui, celles qui, celui qui, celle qui, juges, procureurs, préfets, maires, présidents, gouverneurs, ambassadeurs, commissaires, adjoints, conseillers municipaux, conseillers ministériels, sénatrices, députées, ex-cadre, ex-cadres, anciens cadres, ancien cadre, ancienne cadre, ancienne salariée, ex-salariés, ex-salariée, anciens élèves, ancien élève, ancienne élève, anciens collaborateurs, coéquipiers, coéquipière, avocates, notaires, huissiers, greffiers, surveillant, surveillante, surveillants, gardien de prison, gardiens de prison, douanier, douaniers, inspecteur du travail, inspectrice, agent, agente, agents, agents de la ville, fonctionnaires européens, eurodéputés, légistes, psychiatres, pédiatres, généralistes, sages-femmes, brancardier, brancardiers, ambulancier, ambulanciers, ambulancière, aide-soignants, aides-soignantes, aides-soignants, auxiliaire de vie, auxiliaires de vie, nourrice, assistante maternelle, malade, malades, professeurs, professeures, profs, prof, instituteurs, institutrices, proviseurs, lycéen, lycéenne, lycéennes, collégien, collégienne, écolier, écoliers, élève, élèves, étudiantes, doctorant, doctorante, mères, pères, mamans, maman, papa, enfants, filles, frères, sœurs, grands-parents, jeunes, adolescents, personnes âgées, défenseurs, intervenants, législateurs, femmes, hommes, veuves, orphelins, passant, passants, passante, piétons, piéton, cyclistes, motard, motards, conducteurs, cheminot, cheminote, hôtesse, hôtesses, stewards, marin-pêcheur, marins-pêcheurs, docker, métallurgiste, métallos, intérimaire, intérimaires, saisonnier, saisonniers, saisonnière, stagiaire, stagiaires, apprenti, apprentie, apprentis, caissière, caissières, caissier, vendeur, vendeuse, vendeuses, vendeurs, serveurs, serveuses, cuisiniers, femme de ménage, femmes de ménage, femme de chambre, éboueur, éboueurs, coursiers, coursier, chauffeurs de taxi, artisan, artisans, artisane, boulangers, bouchers, maraîchers, céréaliers, éleveuses, agricultrices, bergers, apiculteurs, viticulteurs, viticultrices, forestiers, pêcheurs à pied, randonneuse, alpinistes, skieurs, baigneurs, baigneur, campeurs, campeur, vacancier, vacancière, convives, invités, invité, invitée, spectatrice, supportrice, fans, abonnés, abonné, abonnée, lecteurs, lectrice, lecteur, auditeurs, auditrice, téléspectateurs, consommateurs, consommatrice, consommateur, contribuables, contribuable, épargnant, locataire, propriétaires, copropriétaires, copropriétaire, bailleurs, créanciers, petits porteurs, chômeurs, chômeuse, chômeur, retraités, retraitées, électrices, candidats, candidates, frondeurs, frondeur, marcheurs, insoumis, socialistes, écologistes, écologiste, centristes, macronistes, lepénistes, opposante, opposant, dissident, dissidents, dissidente, exilé, exilés, exilée, réfugié, réfugiés, réfugiée, migrants, migrant, migrante, déplacés, déplacée, otages, otage, ex-otage, ex-otages, prisonniers, prisonnier, blessés, blessé, blessée, combattants, combattant, vétérans, vétéran, généraux, colonels, négociatrice, médiateurs, émissaires, diplomates occidentaux, banquiers centraux, économistes de marché, stratégistes, gérants, gérants de fonds, courtier, consultants, consultant, consultante, auditeur financier, développeurs, développeur, développeuse, modérateurs, modératrice, hackers, ingénieures, technicienne, architectes, urbanistes, géographes, démographes, sociologues, politologues, anthropologues, archéologues, virologues, épidémiologistes, infectiologues, météorologues, volcanologues, sismologues, astronomes, astrophysiciens, physiciens, chimistes, mathématiciens, statisticiens, paléontologues, constitutionnalistes, artistes, musiciens, comédiens, comédiennes, auteurs, autrices, écrivains, éditeurs, libraires, cinéastes, producteurs, sportifs, sportive, sportif, athlètes, athlète, joueuses, entraîneurs, arbitres, dirigeants du club, prêtres, évêques, religieuses, fidèles, paroissiens, pèlerins, plaignantes, sinistré, sinistrés, sinistrée, sinistrées, riveraines, îlien, montagnards, autochtones`,
    unnamed: `(peu désireux|peu désireuse|soucieux|soucieuse|désireux|désireuse|désireuses|soucieuses) (de|d') (rester|garder|ne|conserver|préserver|protéger|être|discrétion), sous réserve d'anonymat, sous réserve de l'anonymat, qui tient à ne pas être, qui tiennent à ne pas être, qui ne souhaite pas être, qui ne souhaitent pas être, qui demande à ne pas être, qui demandent à ne pas être, qui a demandé à ne pas être, qui ont demandé à ne pas être, anonyme, anonymes, anonymement, sous couvert d'anonymat, sous le couvert de l'anonymat, sous condition d'anonymat, sous le sceau de l'anonymat,
      ayant requis l'anonymat, requérant l'anonymat, ayant souhaité rester anonyme, souhaitant rester anonyme, qui a requis l'anonymat,
      qui a souhaité garder l'anonymat, souhaitant garder l'anonymat, qui souhaite rester anonyme, qui préfère rester anonyme, qui a demandé à rester anonyme,
      qui a souhaité rester anonyme, préférant garder l'anonymat, préférant taire son nom, qui a requis, non identifié, non identifiée, non identifiés, non identifiées, proche du dossier,
      proches du dossier, proche de, proches de, proche du, proches du, proche des, proches des, au fait de, au fait du, au fait des, au courant de, au courant du,
      bien informé, bien informée, bien informés, bien informées, bien placé, bien placée, bien placés, bien placées, familier du dossier, familière du dossier, familiers du dossier,
      ayant connaissance du dossier, ayant une connaissance directe, concordantes, informée, qui n'a pas souhaité être nommé, qui n'a pas voulu être nommé, ayant réclamé l'anonymat, qui réclame l'anonymat, qui a réclamé l'anonymat, qui requiert l'anonymat, qui ont requis l'anonymat, qui souhaitent rester anonymes, qui souhaite garder l'anonymat, qui tient à l'anonymat, qui tient à rester anonyme, qui a tenu à rester anonyme, qui a préféré taire son nom, qui préfère taire son nom, qui préfère garder l'anonymat, désireux de rester anonyme, sous le sceau du secret, en off, haut placé, haut placée, haut placés, tenu à l'anonymat, tenue à l'anonymat, très au fait, familier du sujet, connaissant le dossier, ayant connaissance, impliqué dans, impliquée dans`,
    office: `parisienne, strasbourgeoise, montpelliéraine, grenobloise, normande, auvergnate, angevine, picarde, rémoise, dijonnaise, brestoise, bretonne, lyonnaise, toulousaine, bordelaise, lilloise, nantaise, niçoise, alsacienne, rennaise, savoyarde, vendéenne, souverain pontife, pontife, élu d'opposition, élue d'opposition, conseiller d'opposition, conseillère d'opposition, conseiller municipal d'opposition, conseillère municipale d'opposition, conseillère départementale, directeur de campagne, directrice de campagne, professeur d'histoire, professeure d'histoire, professeur de droit, professeure de droit, chef de cuisine, cheffe d'orchestre, chef de service, cheffe de service, chef de projet, cheffe de projet, directeur de recherche, directrice de recherche, directeur d'école, maître de conférences, maîtresse de conférences, chargé de recherche, chargée de recherche, chargé de mission, chargée de mission, président de club, chef d'exploitation, ministre d'état, président de séance, médecin du sport, médecin de garde, homologue, porte-parole de campagne, secrétaire de séance, conducteur de travaux, manager, manageur, manageuse, secrétaire d'état, premier adjoint, première adjointe, porte-parole, principale, contrôleur général, directeur sportif, directeur technique, pilier, ailière, latéral, arrière, président, présidente, vice-président, vice-présidente, ministre, premier ministre, première ministre, secrétaire, secrétaire général, secrétaire générale, chancelier,
      chancelière, gouverneur, gouverneure, sénateur, sénatrice, député, députée, eurodéputé, eurodéputée, maire, mairesse, adjoint, adjointe, préfet,
      préfète, ambassadeur, ambassadrice, émissaire, directeur, directrice, directeur général, directrice générale, patron, patronne, pdg, dirigeant, dirigeante, chef, cheffe, leader, numéro deux,
      commandant, commandante, général, colonel, lieutenant, capitaine, commissaire, juge, procureur, procureure, magistrat, magistrate, avocat, avocate, notaire,
      professeur, professeure, docteur, médecin, chirurgien, chirurgienne, roi, reine, prince, princesse, pape, évêque, cardinal, archevêque, imam, rabbin, curé, candidat, candidate,
      entraîneur, entraîneuse, sélectionneur, fondateur, fondatrice, cofondateur, cofondatrice, auteur, auteure, autrice, écrivain, écrivaine, rédacteur, rédactrice, journaliste,
      reporter, correspondant, correspondante, éditorialiste, chroniqueur, chroniqueuse, animateur, animatrice, cinéaste, réalisateur, réalisatrice, acteur, actrice, chanteur, chanteuse,
      rapporteur, rapporteure, éleveur, éleveuse, agricultrice, pêcheur, viticulteur, boulanger, boulangère, père, mère, fils, fille, frère, sœur, veuve, mari, épouse, compagne,
      compagnon, propriétaire, gérant, gérante, responsable, historien, historienne, sociologue, politologue, climatologue, épidémiologiste, virologue, géologue, psychologue, philosophe, politiste,
      coordinateur, coordinatrice, délégué, déléguée, délégué syndical, ex-ministre, ex-président, ex-maire, chargé, chargée, entrepreneur, milliardaire, jeune femme, jeune homme, homme, femme,
      quinquagénaire, quadragénaire, trentenaire, sexagénaire, septuagénaire, octogénaire, suspect, accusé, prévenu, mis en cause, plaignante, plaignant, intéressé, intéressée, chef de l'état,
      chef du gouvernement, garde des sceaux, locataire de l'élysée, édile, tenancier, tenancière, cafetier, cafetière, garagiste, bouchère, boucher, fleuriste, pharmacien, pharmacienne, hôtelière, hôtelier, restauratrice, pêcheuse, vigneron, vigneronne, apicultrice, forestier, garde forestier, ingénieure, architecte, urbaniste, conservateur, conservatrice, chef d'orchestre, compositeur, compositrice, metteur en scène, romancier, romancière, poète, dessinateur, dessinatrice, éditrice, éditeur, proviseur, proviseure, principal, recteur, rectrice, doyen, doyenne, instituteur, institutrice, défenseur, défenseuse, gardien, gardienne, attaquant, milieu, skipper, navigateur, navigatrice, procureur général, procureure générale, bâtonnier, bâtonnière, greffier, échevin, échevine, bourgmestre, conseiller fédéral, conseillère fédérale, conseiller d'état, ministre-président, syndic, syndique, trésorier, trésorière, ouvrière, nonagénaire, adolescent, adolescente, retraitée, abbé, prieur, moine, ex-*, vice-*, comptable, concierge, conducteur, conductrice, chauffeure, contrôleuse, chef de bord, steward, commandant de bord, copilote, machiniste, aiguilleur, routière, livreuse, facteur, factrice, huissier, huissière, juge d'instruction, juge des enfants, avocat général, avocate générale, substitut, substitut du procureur, vice-procureur, vice-procureure, procureur adjoint, procureure adjointe, président du tribunal, assesseur, greffière, expert judiciaire, médecin légiste, psychiatre, pédiatre, cardiologue, oncologue, cancérologue, généraliste, gynécologue, sage-femme, infirmière en chef, kinésithérapeute, vétérinaire, dentiste, virologiste, immunologiste, généticien, généticienne, infectiologue, nutritionniste, glaciologue, océanographe, volcanologue, vulcanologue, géophysicien, géophysicienne, physicien, physicienne, chimiste, mathématicien, mathématicienne, statisticien, statisticienne, astronome, astrophysicien, astrophysicienne, botaniste, zoologue, écologue, ornithologue, entomologiste, archéologue, paléontologue, anthropologue, ethnologue, linguiste, démographe, géographe, constitutionnaliste, pénaliste, juriste, criminologue, agronome, œnologue, économiste en chef, chef économiste, stratégiste, banquière, investisseur, investisseuse, industrielle, repreneur, repreneuse, chef d'entreprise, cheffe d'entreprise, aubergiste, cuisinier, cuisinière, chef étoilé, serveur, serveuse, barman, caviste, brasseuse, fromager, fromagère, charcutier, charcutière, poissonnier, poissonnière, maraîcher, maraîchère, céréalier, céréalière, arboriculteur, arboricultrice, ostréicultrice, berger, bergère, bûcheron, menuisier, charpentier, maçon, plombier, électricien, électricienne, mécanicien, mécanicienne, couturier, couturière, styliste, coiffeur, coiffeuse, esthéticienne, libraire, bibliothécaire, archiviste, conservateur du musée, galeriste, commissaire d'exposition, peintre, sculpteur, sculptrice, photographe, illustrateur, illustratrice, caricaturiste, musicien, musicienne, pianiste, violoniste, violoncelliste, guitariste, batteur, batteuse, rappeur, rappeuse, soprano, ténor, baryton, danseur, danseuse, danseuse étoile, chorégraphe, dramaturge, metteuse en scène, scénariste, producteur, productrice, documentariste, comédien, comédienne, humoriste, youtubeur, youtubeuse, influenceur, influenceuse, présentateur, présentatrice, essayiste, poétesse, traducteur, traductrice, footballeur, footballeuse, gardien de but, défenseur central, milieu de terrain, ailier, demi de mêlée, talonneur, sélectionneuse, coach, arbitre, handballeur, handballeuse, basketteur, basketteuse, volleyeur, volleyeuse, cycliste, coureur, coureuse, grimpeur, grimpeuse, sprinteur, sprinteuse, perchiste, heptathlonienne, marathonien, marathonienne, nageur, nageuse, plongeur, plongeuse, judoka, boxeur, boxeuse, escrimeur, escrimeuse, skieur, skieuse, biathlète, patineur, patineuse, gymnaste, tennisman, joueuse, pongiste, golfeur, golfeuse, cavalière, jockey, alpiniste, guide de haute montagne, spationaute, astronaute, grand-père, grand-mère, oncle, tante, cousin, cousine, neveu, nièce, beau-père, belle-mère, beau-frère, belle-sœur, gendre, belle-fille, conjoint, conjointe, ex-mari, ex-femme, ex-compagne, ex-compagnon, fiancé, fiancée, petite amie, petit ami, parrain, marraine, veuf, tuteur, tutrice, éducateur, éducatrice, animateur jeunesse, directrice d'école, censeur, cpe, maîtresse, chanoine, prêtre, pasteur, pasteure, diacre, abbesse, religieuse, nonce, aumônier, sultan, émir, souverain, monarque, président élu, président sortant, négociateur en chef, médiateur, médiatrice, rapporteur spécial, rapporteuse, commissaire européen, commissaire européenne, porte-parole adjoint, sous-préfet, sous-préfète, contre-amiral, amiral, adjudant, caporal, sergent, brigadier, brigadière, chef de la police, commissaire divisionnaire, capitaine de gendarmerie, chef d'escadron, directeur de cabinet, directrice de cabinet, chef de cabinet, cheffe de cabinet, chef de file, cheffe de file, chef de groupe, président du groupe, tête de liste, conseiller municipal, conseillère municipale, conseiller régional, conseillère régionale, conseiller départemental, ex-premier ministre, ex-député, ex-sénateur, ex-directeur, ex-patron, ex-entraîneur, ex-chef, accusée, prévenue, mise en cause, condamné, condamnée, détenue, repenti, perchman, champion, championne, vainqueur, vainqueure, médaillé, médaillée, lauréat, lauréate`,
    title:
      'révérend, père, abbé, sœur, m, mm, mme, mmes, mlle, me, dr, pr, monsieur, madame, mademoiselle, maître, docteur, sir, lord',
    organization: `organisme, établissement, startup, biscuitier, chocolatier, énergéticien, sidérurgiste, chimiste, maison, institution, ministère, ministères, gouvernement, exécutif, police, gendarmerie, parquet, agence, comité, commission, conseil, cour, tribunal, parti, campagne,
      université, institut, fondation, association, associations, collectif, collectifs, syndicat, syndicats, union, fédération, confédération, entreprise, entreprises, société, groupe, compagnie, firme, constructeur,
      opérateur, banque, office, bureau, administration, autorités, autorité, parlement, assemblée, sénat, ambassade, armée, marine, forces, force, état-major, rebelles, milice, milices, insurgés, organisation,
      organisations, ong, équipe, direction, centre, service, services, kremlin, élysée, matignon, quai d'orsay, bercy, pentagone, maison-blanche, maison blanche, hôpital, école, lycée, église, vatican, diocèse,
      club, mairie, municipalité, région, département, préfecture, métropole, commune, rectorat, régulateur, défense, accusation, opposition, majorité, gauche, droite, chancellerie, diplomatie, observatoire, rédaction, cabinet, délégation, mouvement,
      front, ligue, chambre, présidence, onu, union européenne, bruxelles, washington, moscou, kiev, pékin, berlin, israël, séoul, pyongyang, téhéran, tokyo, londres, ankara, damas, riyad, varsovie, islamabad, kaboul, bagdad, minsk, taipei, ottawa, athènes, budapest, bucarest, belgrade, plateforme, usine, protection civile, sécurité civile, croix-rouge, météo-france, insee, justice, éditeur, maison d'édition, collectivité, start-up, fbi, cia, nsa, fsb, dgse, dgsi, laboratoire, filiale, industriel, équipementier, palais, hôtel de ville, garde-côtes, pompiers, sapeurs-pompiers, samu, douane, douanes, renseignement, services secrets, aviation civile, compagnie aérienne, aéroport, port, chantier naval, chaîne de magasins, enseigne, distributeur, fabricant, fournisseur, brasserie, laiterie, assureur, banque centrale, bce, fmi, otan, oms, institut national, caisse, ordre, barreau, inspection, cour des comptes, défenseur des droits, conseil d'état, cour de cassation, cour d'appel, juridiction, coopérative, consortium, plaignants, parti socialiste, ministère public, parquet national financier, gendarmes, commissariat, zoo, théâtre, festival, musée, bibliothèque, crèche, ehpad, clinique, chu, régie, syndic, brasseur, pétrolier, avionneur, armateur, bailleur, promoteur, exploitant, transporteur, hébergeur, géant, banque de france, ofce, dares, drees, ademe, anses, ars, ap-hp, inserm, cnrs, inrae, ifremer, cea, cnes, esa, asn, irsn, rte, edf, engie, sncf, ratp, sncf réseau, air france, la poste, renault, stellantis, totalenergies, arkema, carrefour, bpce, bnp paribas, crédit agricole, société générale, amf, acpr, arcom, cnil, hatvp, cnccfp, cncdh, conseil constitutionnel, cour constitutionnelle, cour suprême, cpi, cedh, cjue, cour pénale internationale, pnf, parquet général, parquet antiterroriste, pnat, igpn, iggn, dgsi, dgse, gign, bri, police judiciaire, pj, police fédérale, police locale, zone de police, sûreté du québec, spvm, grc, cgt, cfdt, fo, unsa, cfe-cgc, fsu, snes, snuipp, fnsea, confédération paysanne, coordination rurale, medef, cpme, ucm, feb, fgtb, csc, cgslb, unia, amnesty, amnesty international, greenpeace, wwf, oxfam, attac, france nature environnement, lpo, ligue des droits de l'homme, ldh, médecins sans frontières, reporters sans frontières, secours populaire, secours catholique, emmaüs, fondation abbé-pierre, restos du cœur, ufc-que choisir, que choisir, 60 millions de consommateurs, clcv, lfi, ps, rn, lr, eelv, pcf, reconquête, ecolo, ptb, n-va, open vld, vooruit, cd&v, udc, plr, pvl, coalition, alliance, groupe parlamentaire, groupe socialiste, commission européenne, parlement européen, conseil européen, banque mondiale, ocde, unicef, unesco, hcr, aiea, omc, oaci, fifa, uefa, cio, lfp, fff, ligue 1, ffr, fft, staff, staff technique, cellule de crise, état-major interarmées, régiment, bataillon, contingent, flotte, garde nationale, maison royale, palais royal, saint-siège, conférence des évêques, paroisse, consistoire, grande mosquée, jury, orchestre, académie, lycée professionnel, faculté, présidence de l'université, maison de retraite, laboratoires, multinationale, maison mère, sous-traitant, concessionnaire, bailleur social, office hlm, syndicat mixte, intercommunalité, agglomération, conseil départemental, conseil régional, conseil municipal, conseil d'administration, comité d'entreprise, intersyndicale, avocats de la défense, partie civile, parties civiles, secrétariat d'état, trésor, fisc, urssaf, pôle emploi, france travail, caf, assurance maladie, sécurité sociale, santé publique france, agence régionale de santé, agence de notation, cabinet d'avocats, cabinet d'études, institut de sondage, think tank, maison d'enchères`,
    outlet: `journal, journaux, quotidien, quotidiens, hebdomadaire, hebdomadaires, hebdo, magazine, magazines, mensuel, revue, titre, tabloïd, tabloïds, média, site, site d'information, site internet, portail, chaîne, chaînes, chaîne de télévision,
      chaîne d'information, radio, station, télévision, télé, blog, podcast, publication, site spécialisé, site d'investigation, média en ligne, confrères, confrère, consœurs`,
    collective:
      '(|plusieurs )médias(| locaux| étrangers), presse(| locale| étrangère| régionale| nationale), journaux, quotidiens, chaînes',
    agency: `agence de presse, agences de presse, agence de presse officielle, agence officielle, agence d'information, agence russe, agence chinoise, agence turque, agence iranienne, agence italienne, agence espagnole,
      agence allemande, agence américaine, agence britannique, agence japonaise, agences`,
    document: `délibération, circulaire, dernier point, point de situation, bilan provisoire, état des lieux, rapport, rapports, étude, études, enquête, enquêtes, sondage, sondages, document, documents, communiqué, note, notes, lettre, courrier, courriel, courriels, mail, mails, e-mail, article, articles, éditorial, tribune,
      transcription, procès-verbal, procès-verbaux, archives, données, tweet, message, publication, livre, recherche, recherches, analyse, plainte, réquisitoire, acte d'accusation, ordonnance, jugement, arrêt, loi, décret, texte, projet de loi,
      chiffres, statistiques, résultats, entretien, interview, informations, information, révélations, dépêche, reportage, bilan, baromètre, classement, audit, expertise, autopsie, estimations, estimation, projections, prévisions, mémo, mémorandum, conclusions,
      recensement, câble, câbles, télégramme, registre, contrat, accord, ouvrage, mémoires, billet, chronique, indice, décompte, témoignages, témoignage, éléments, version, récit, images, vidéo, enregistrement, enregistrements, écoutes, cartographie, simulation, modèles, calculs, mémoire, ordonnances, arrêté, verdict, délibéré, avis, prospectus, brouillon, ébauche, projet, facture, relevés, listes, liste, fichier, fichiers, photos, cliché, clichés, enquête interne, pré-rapport, prérapport, rapport d'étape, carnet, journal intime, agenda, dossier, dossiers, pièces, rapport d'expertise, relevé, échange, échanges, sms, conversations, courriers, alerte, feuille de route, audits, contre-expertise, avis de la commission, certificat, certificat médical, certificat de décès, dossier médical, relevés bancaires, relevé bancaire, fadettes, bulletin, bulletins, bulletin météo, bulletin de santé, communiqué de presse, lettre ouverte, documentaire, biographie, autobiographie, carnets, agendas, boîte noire, boîtes noires, enregistreurs, photographies, images satellite, images satellites, vidéos, captures d'écran, échanges de mails, cadastre, registre des lobbyistes, registres, liste électorale, listes électorales, constat, constats, rapport d'autopsie, rapport d'enquête, rapport interne, rapport confidentiel, examen toxicologique, analyses toxicologiques, analyses, relevés sismiques, modélisation, modélisations, prévision, projection, simulations, évaluation, évaluations, cahier de doléances, assignation, mémoire en défense, ordonnance de renvoi, attendus, motivations, minutes du procès, retranscription, retranscriptions, transcriptions, comptes rendus, compte rendu, compte-rendu, comptes-rendus, livre blanc, étude d'impact, note interne, note blanche, note d'analyse, télégrammes diplomatiques, câble diplomatique, recours`,
  },

  phrase: {
    determiners: `plus de, plus d', une dizaine de, une vingtaine de, une trentaine de, une cinquantaine de, une centaine de, des dizaines de, des centaines de, l'un des, l'une des, un, une, quelque, quelques, chaque, plusieurs, certains, certaines, aucun, aucune, tout, toute, tous, toutes, divers, diverses, de nombreux, de nombreuses,
      deux, trois, quatre, cinq, six, sept, dix, son, sa, ses, leur, leurs, mon, ma, mes, notre, nos, votre, vos, autre, autres, d'autres`,
    definite: `le, la, les, l', ce, cet, cette, ces, ledit, ladite`,
    links: `de, du, des, d', à, au, aux, en, dans, sur, chez, pour, contre, entre, sous, par, avec, vers, lors (de|du|des|d'), au sein de, au sein du, au sein des, auprès de, auprès du, auprès des, près de, en charge de, en charge du,
      en charge des, à la tête de, au cœur de, issu de, issus de, venu de, basé à, basée à, basé en, hors`,
    particles: `de, du, des, d', le, la, van, von, der, den, di, da, del, della, el, al, ben, bin, ibn, abou, saint, sainte, dos`,
    stops: `lors (de|du|des|d'), dommage, tant mieux, tant pis, quant, on, que, qu', dont, où, quoi, lequel, laquelle, quand, lorsque, lorsqu', si, s', comme, car, parce, puisque, puisqu', tandis, alors, mais, ou, ni, donc, or, est, sont, était, étaient, été, être, sera, seront, serait, seraient, fut, furent,
      soit, étant, ayant, eu, avoir, fait, font, faire, faisait, va, vont, aller, allait, peut, peuvent, pouvait, pourrait, pourraient, doit, doivent, devait, devrait, devraient, veut, veulent, voulait,
      sait, savait, vient, viennent, prend, prennent, pris, mis, met, mettre, tient, ne, n', pas, plus, jamais, rien, y, se, très, trop, peu, sans, depuis, pendant, durant, avant, après, malgré, afin, jusque, jusqu', grâce, outre, sauf, voici, voilà,
      ici, là, c', j', m', t', qui a, publié, publiée, publiés, publiées, paru, parue, diffusé, diffusée, diffusés, diffusées, réalisé, réalisée, menée, mené, rendu, rendue, présenté, présentée, transmis, daté, datée, dévoilée, dévoilé, intitulé, intitulée, envoyé, envoyée,
      dirigé, dirigée, basé, basée, nommé, nommée, appelé, appelée, connu, connue, vu, vue, ainsi, cela, ceci, ça, contenu, contenant, montrant, adressé, adressée`,
    between: `sur le site (du club|officiel|de la fédération), lors de sa présentation, en zone mixte, devant la presse, *amment, *emment, *ément, *alement, *ellement, *ivement, *eusement, *iquement, *ablement, *iblement, *èrement, *airement, *ainement, *ctement, *stement, *icitement, *eurement, *ètement,
      *èvement, *ointement, *entement, *illement, *irement, *itement, *rtement, *dement, *chement, *rrectement, *longuement, vraiment, nettement, clairement, sûrement, seulement, simplement, fermement, largement, longuement, calmement,
      sobrement, rarement, durement, autrement, doucement, hautement, pleinement, joliment, poliment, absolument, résolument, assidûment, dûment, crûment, quasiment, gaiement, hardiment, finalement, faiblement, humblement,
      vaguement, âprement, drôlement, follement, sagement, tranquillement, diversement, unanimement, anonymement, intimement, légitimement, dignement, vertement, immédiatement, gratuitement, a, ont, avait, avaient, aura, aurait, auraient, aussi, également, ensuite, puis, déjà, encore, toujours, enfin, toutefois, cependant, pourtant, néanmoins, par ailleurs, d'ailleurs, de son côté, de leur côté,
      pour sa part, pour leur part, quant à lui, quant à elle, quant à eux, à son tour, à leur tour, en revanche, au contraire, par la suite, dans la foulée, hier, aujourd'hui, demain, ce matin, ce soir, hier soir, ce jour, cette semaine, ce mois-ci, cette année, ce lundi, ce mardi, ce mercredi, ce jeudi, ce vendredi, ce samedi, ce dimanche, la semaine dernière,
      le mois dernier, l'an dernier, l'année dernière, la semaine passée, mardi soir, plus tard, plus tôt, peu après, peu avant, dans un communiqué, dans un communiqué de presse, dans un entretien, dans une interview, dans un tweet,
      dans un message, dans une déclaration, dans son rapport, dans un discours, dans un billet, dans une tribune, en conférence de presse, lors d'une conférence de presse, lors d'un point presse, au cours d'une conférence de presse, devant la presse,
      devant les journalistes, devant les caméras, à la presse, à notre journal, à notre rédaction, à notre média, aux journalistes, à la télévision, à la radio, à l'antenne, à la barre, à l'audience, au micro, au téléphone, par téléphone, par courriel, sur (twitter|x|facebook|telegram|instagram|tiktok|linkedin|youtube|bluesky|threads|snapchat|whatsapp), sur son (compte|profil|blog|canal) (|instagram|x|twitter|facebook|telegram|tiktok|linkedin),
      sur les réseaux sociaux, sur son site, sur son compte, à huis clos, sous couvert d'anonymat, sous le couvert de l'anonymat, sous condition d'anonymat, même, bien, lui aussi, elle aussi, matin, soir, après-midi, midi, nuit, dernier, dernière, prochain, au soir, au matin, dans la soirée, dans la matinée, dans la nuit, non sans, en substance, à plusieurs reprises, vivement, soir même, à nouveau, de nouveau, en effet, bel et bien`,
    pronouns: {
      person: `celui-là, celle-là, il, elle, je, j', lui, celui-ci, celle-ci, ce dernier, cette dernière, moi, tu`,
      people: `ceux, celles, celles-ci, ceux-là, celles-là, ils, elles, nous, eux, ces derniers, ces dernières, vous, ceux-ci`,
      relative: `qui, lequel, laquelle, lesquels, lesquelles, mené, menée, menés, menées, publié, publiée, publiés, publiées, réalisé, réalisée, réalisés, réalisées, commandé, commandée, conduit, conduite, diffusé, diffusée, dévoilé, dévoilée, présenté, présentée, paru, parue, rendu, rendue, remis, remise, adressé, adressée, adressés, envoyé, envoyée, envoyés, transmis, transmise, intitulé, intitulée, daté, datée, signé, signée, rédigé, rédigée, consulté, consultée, consultés, obtenu, obtenue, obtenus, interrogé, interrogée, interrogés, interrogées, contacté, contactée, joint, jointe, invité, invitée, invités, questionné, questionnée, sollicité, sollicitée, rencontré, rencontrée, rencontrés, présent, présente, présents, installé, installée, chargé, chargée, chargés, âgé, âgée, cité, citée, cités, citées, ayant, souhaitant, requérant, blessé, blessée, originaire, élu, élue, basé, basée, spécialisé, spécialisée, spécialisés`,
    },
    negations: `quelqu'un, n'importe qui, tout un chacun, les gens, tout le monde, personne n', personne ne, aucun, aucune, nul, nulle, pour cent`,
    and: 'et, ou, &',
    conditions: 'si',
    self: `je, j', moi, me, m', mon, ma, mes, mien, nous, notre, nos`,
    openers: `des, de nombreux, de nombreuses, d'autres, et, mais, ou, car, or, donc, comme, tandis que, alors que, quand, lorsque, lorsqu', si, parce que, puisque, puisqu', que, qu', qui, où, selon que, bien que, tant que, dès que, ce que, ce qu', après que, avant que, depuis que, là où, ainsi, dit, affirme`,
  },

  cues: [
    {
      words: `réclame, réclament, demande, demandent, assure, assurent, dénonce, dénoncent, estime, estiment, affirme, affirment, juge, jugent, plaide, plaident, appelle,
        appellent, évoque, évoquent, dément, démentent, parle, parlent, souligne, rappelle, explique, expliquent, préfère, veut, refuse, espère, craint`,
      forms: ['{source} , (lui|elle|eux|elles) (aussi |) , {cue}'],
      needs: 'known',
      quiet: true,
    },
    {
      words: `explique, expliquait, raconte, racontait, confie, confiait, lance, lançait, souffle, soufflait, témoigne, témoignait, se souvient, assure, dit, lâche,
        glisse, soupire, s'exclame, s'emporte, résume, commente, plaisante, regrette, déplore, confesse, sourit, ironise, peste, s'agace, poursuit, reprend, répond`,
      forms: [
        '” {cue} , (encore |un peu |très |tout |toute |visiblement |presque |à la fois |) (*é|*ée|*u|*ue|*if|*ive|*eux|*euse|*ant|*ante|*are|*iste|*oire|*aire|*ide|*ile|*ique|*lucide|*el|*elle|*tif|*rien) (*|) , {source}',
        "” {cue} , (la|les|le|l'|un|une|d'un|d'une|en|dans|sans|avec|à|au) … , {source}",
      ],
      needs: 'known',
      quiet: true,
    },
    {
      // Who writes for an outlet, and is not named.
      words: 'écrit, a écrit, écrivait, raconte, a raconté, rapporte, a rapporté, signale, a signalé, note',
      forms: [
        "(correspondant|correspondante|journaliste|reporter|chroniqueur|chroniqueuse) (de|du|d'|des) {source} {cue}",
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      // Who took up with the page what they both had wrong.
      kind: 'citation',
      words: 'et nous-mêmes',
      forms: ['{source} {cue}'],
      needs: 'outlet',
    },
    {
      words: `dit, expliqué, raconté, confirmé, déclaré, rapporté, révélé, confié, précisé, rappelé, indiqué, assuré, écrit, annoncé, admis`,
      forms: [
        "(comme|ainsi que|ce qu'|c'est ce qu') (l' |le |) (a|ont|avait|avaient) {cue} (à|au|aux|à l'|à la) {medium} {source}",
      ],
      quiet: true,
    },
    // "In a report published on Monday, the court deplores": the paper, where somebody speaks in it.
    {
      forms: [
        '(¶|¶ et|¶ mais|:) dans {source} (publié|publiée|rendu|rendue|paru|parue|diffusé|diffusée|remis|remise|envoyé|envoyée|adressé|adressée|daté|datée|intitulé|intitulée|dévoilé|dévoilée) … ,',
        '(¶|¶ et|¶ mais|:) dans {source} (que|dont|auquel|à laquelle) … ,',
      ],
      told: true,
      needs: 'document',
      quiet: true,
    },
    {
      // "The letter, which we could read, speaks of".
      words: `évoque, évoquent, mentionne, mentionnent, décrit, décrivent, révèle, révèlent, montre, montrent, indique, indiquent, précise, détaille, affirme, affirment, conclut, fait état, font état, parle, prévoit, dénonce, pointe, recommande, accuse, établit, confirme, confirment`,
      forms: ["{source} , (que|qu'|dont|auquel|auxquels|à laquelle|auxquelles) … , {cue}"],
      needs: 'document',
      quiet: true,
    },
    {
      words: `affirmé, déclaré, expliqué, précisé, ajouté, lancé, estimé, assuré, raconté, confié, regretté, réagi, dit, dénoncé, annoncé, promis, indiqué, souligné, rappelé, admis, reconnu, commenté, confirmé, témoigné, martelé, plaidé, félicité, réjoui, insurgé, indigné, emporté, défendu, agacé, désolé`,
      forms: [
        "” (a|ont|s' est|se sont) {cue} {source} (sur|dans|à l' antenne de|chez|au micro de) {medium}",
        "” (a|ont|s' est|se sont) {cue} (à l'|à la|auprès de l'|auprès de la|auprès de|auprès du) {medium} {source}",
        "” (a|ont|s' est|se sont) {cue} {source} (à l'|à la|auprès de l'|auprès de la|auprès de|auprès du) {medium}",
      ],
      quiet: true,
    },
    {
      words: `affirme, assure, indique, explique, confie, raconte, déclare, précise, confirme, témoigne, glisse, lance, dit, révèle, détaille`,
      forms: [
        '{source} (a|ont) (confirmé|annoncé|révélé|expliqué|détaillé|raconté|confié|dévoilé) … (à|au|auprès de|auprès du) {medium}',
        '” {cue} {source} (à|au|auprès de|auprès du|dans) {medium}',
        "” {cue} (à|au|auprès de|auprès du|dans) (l'|la|le|) {medium} {source}",
      ],
      quiet: true,
    },
    {
      words: `selon, selon des, d'après, d'après des, de l'avis de, de l'avis des, de l'avis du, de l'aveu de, de l'aveu du, de l'aveu même de, aux dires de, aux dires du, aux dires des, au dire de, à en croire, à en croire des, si l'on en croit, aux yeux de, aux yeux du, aux yeux des, dixit, suivant l'expression de, pour reprendre les mots de, pour reprendre l'expression de`,
      forms: ['{cue} {source}'],
    },
    {
      words: `selon les informations de, selon les informations du, selon des informations de, selon des informations du, selon une information de, selon une information du, une information de, une information du, selon une enquête de, selon une enquête du, selon un article de, selon un article du, d'après les informations de, d'après les informations du, d'après une information de, d'après une information du,
        les informations de, les informations du, des informations de, des informations du, l'information de, l'information du, l'article de, l'article du, l'enquête de, l'enquête du, les révélations de, les révélations du, les affirmations de, les affirmations du, les allégations de, les allégations du`,
      forms: ["{cue} (|l'|la) {source}"],
      needs: 'outlet',
      quiet: true,
    },
    {
      words: `affirmé, déclaré, expliqué, précisé, ajouté, souligné, indiqué, estimé, raconté, confié, insisté, rappelé, noté, constaté, regretté, déploré, commenté, suggéré, considéré, confirmé, signalé, détaillé, alerté, témoigné, plaidé, jugé, pensé, ironisé, résumé, martelé, riposté, rétorqué, répliqué, répété, remarqué, conseillé, recommandé, argumenté, argué, tempéré, nuancé, relativisé, espéré, relaté, narré, certifié, juré, prophétisé, philosophé, s'exclamé, ressassé, explicité, objecté, raillé, s'amusé, avoué, concédé, spécifié, dit, écrit, répondu, soutenu, reconnu, admis, averti, prévenu, prétendu, promis, fait savoir, fait valoir, fait remarquer, fait observer, fait part, fait état de, mis en garde, mis en avant, parlé de, tiré la sonnette d'alarme, pointé du doigt, pris la défense de, rendu publique, laissé entendre, tenu à, cru savoir, convenu, souri, réaffirmé, communiqué que`,
      forms: [
        '” (a|ont|avait|avaient) {cue} (à|au) {medium} {source}',
        '” (a|ont|avait|avaient) {cue} {source} (à|au) {medium}',
        '{source} (a|ont|avait|avaient) {cue} (à|au|auprès de|auprès du) {medium}',
        '{source} (a|ont) {cue} (|*di |*di matin |*di soir |*di midi |dimanche |hier |hier soir |ce matin )(sur|chez) {medium}',
        "(comme|ainsi que) l' (a|ont|avait|avaient) {cue} {source}",
        '(a|ont|avait|avaient) {source} {cue}',
        '” (a|ont|avait|avaient|aurait|auraient) {cue} {source}',
        "{source} (a|ont|avait|avaient|aurait|auraient|l' a|l' ont|l' avait|l' avaient|lui a|leur a|nous a|s' est|se sont|ayant) {cue}",
        '{source} (notamment|également|ensuite|aussi|toutefois|cependant|déjà|encore|enfin|ainsi|longuement|pourtant|bien|en outre) {cue}',
        "{source} (a|ont|avait|avaient) (*ment|aussitôt|vite|à nouveau|de nouveau|toujours|par ailleurs|d'ores et déjà|néanmoins|quant à lui|quant à elle|de son côté|pour sa part|très vite|tout de suite) {cue}",
        '{source} … (et|mais|puis) (a|ont) {cue}',
      ],
    },
    {
      words: `(affirm|déclar|expliqu|précis|ajout|soulign|indiqu|estim|racont|confi|insist)(e|ent|ait|aient|a|èrent), rappelle, rappellent, rappelait, rappelaient, rappela, rappelèrent, (not|constat|regrett|déplor|comment)(e|ent|ait|aient|a|èrent), suggère, suggèrent, suggérait, suggéraient, suggéra, suggérèrent, considère, considèrent, considérait, considéraient, considéra, considérèrent, (confirm|signal|détaill|alert|témoign|plaid)(e|ent|ait|aient|a|èrent), juge, jugent, jugeait, jugeaient, jugea, jugèrent, (pens|ironis|résum)(e|ent|ait|aient|a|èrent), martèle, martèlent, martelait, martelaient, martela, martelèrent, (ripost|rétorqu|répliqu)(e|ent|ait|aient|a|èrent), répétaient, répéta, répétèrent, (remarqu|conseill|recommand|argument|argu)(e|ent|ait|aient|a|èrent), tempère, tempèrent, tempérait, tempéraient, tempéra, tempérèrent, nuance, nuancent, nuançait, nuançaient, nuança, nuancèrent, relativis(e|ent|ait|aient|a|èrent), espère, espèrent, espérait, espéraient, espéra, espérèrent, (relat|narr|certifi|jur|prophétis|philosoph|s'exclam|ressass|explicit|object|raill|s'amus|avou)(e|ent|ait|aient|a|èrent), concède, concèdent, concédait, concédaient, concéda, concédèrent, spécifi(e|ent|ait|aient|a|èrent), dit, disent, disait, disaient, dira, écrit, écrivent, écrivait, écrivit, répond, répondent, répondait, répondit, soutient, soutiennent, soutenait, reconnaît, reconnait, reconnaissent, reconnaissait, admet, admettent, admettait, avertit, avertissent, avertissait, prévient, préviennent, prévenait, prétend, prétendent, prétendait, promet, promettent, promettait, fait savoir, font savoir, faisait savoir, fait valoir, font valoir, faisait valoir, fait remarquer, laisse entendre, laissent entendre, croit, croient, craint, craignent, craignait, se félicite, se félicitent, se félicitait, s'indigne, s'indignent, s'indignait, s'inquiète, s'inquiètent, s'inquiétait, se réjouit, se réjouissent, s'alarme, s'alarment, s'étonne, s'étonnent, s'interroge, s'interrogent, se souvient, se souviennent, s'insurge, s'insurgent, s'emporte, s'agace, se défend, se plaint, se plaignent, se désole, s'émeut, se rappelle, croit savoir, croient savoir, se lamente, s'offusque, soupire, souffle, tonne, peste, sourit, s'énerve, abonde, convient, se targue, s'enthousiasme, dit craindre, dit ne pas, veut croire, veulent croire, veut rassurer, tient à préciser, tient à rappeler, met en garde, mettent en garde, tire la sonnette d'alarme, en est convaincu, en est convaincue, jure que, se veut rassurant, se veut rassurante, explique-t-on, se montre, n'exclut pas, ne cache pas, fait état de, font état de, fait part de, font part de, fait observer, requiert, a requis, ont requis, parle de, parlent de, parlait de, met en avant, mettent en avant, s'en prend à, se dit, se disent, se disait`,
      forms: [
        '” {cue} {source} (à|au) {medium}',
        '{source} {cue} (à|au|auprès de|auprès du|sur) {medium}',
        "(comme|comme le|comme l'|ainsi que le|ce que|ce qu') {cue} {source}",
        '” {cue} {source}',
        '{source} {cue}',
      ],
    },
    {
      // Who assures that, or to be, says so; who assures a win does not.
      words: `assur(e|ent|ait|aient|a|èrent)`,
      forms: [
        '” {cue} {source} (à|au) {medium}',
        "(comme le|comme l'|ainsi que le|ce que|ce qu') {cue} {source}",
        '” {cue} {source}',
        '{source} {cue} (à|au|auprès de|auprès du) {medium}',
        "{source} {cue} (|à … |au … |aux … |auprès … |également |dans … )(que|qu'|avoir|être|ne|n'|vouloir|pouvoir|:)",
      ],
      strong: true,
    },
    {
      words: `assuré`,
      forms: [
        '{source} (a|ont) {cue} (|*di |*di matin |*di soir |*di midi |dimanche |hier |hier soir |ce matin )(sur|chez) {medium}',
        '” (a|ont|avait|avaient) {cue} {source} (à|au) {medium}',
        "(comme|ainsi que) l' (a|ont|avait|avaient) {cue} {source}",
        '(a|ont|avait|avaient) {source} {cue}',
        '” (a|ont|avait|avaient) {cue} {source}',
        '{source} (a|ont|avait|avaient) {cue} (à|au|auprès de|auprès du) {medium}',
        "{source} (a|ont|avait|avaient|l' a) {cue} (|à … |au … |aux … |auprès … |dans … |*di |dimanche |hier )(que|qu'|avoir|être|ne|n'|vouloir|pouvoir|:)",
      ],
      strong: true,
    },
    {
      // Teams chain up wins, and firms develop: these say something only before a clause, or beside a quotation.
      words: `(développ|enchaîn|tranch|oppos|analys|gliss|observ)(e|ent|ait|aient|a|èrent), (avan|lan)(ce|cent|çait|çaient|ça|cèrent), compl(ète|ètent|était|étaient|éta), rel(ève|èvent|evait|evaient|eva), poursui(t|vent|vait|vaient|vit), re(prend|prennent|tient|tiennent), conclu(t|ent|ait)`,
      forms: [
        '” {cue} {source} (à|au) {medium}',
        "(comme le|comme l'|ainsi que le|ce que|ce qu') {cue} {source}",
        '” {cue} {source}',
        "{source} {cue} (que|qu')",
      ],
    },
    {
      words: `(développ|enchaîn|tranch|oppos|analys|gliss|observ|avanc|lanc|complét|relev)é, poursuivi, repris, retenu, réagi, conclu, démontré`,
      forms: [
        '” (a|ont|avait|avaient) {cue} {source} (à|au) {medium}',
        "(comme|ainsi que) l' (a|ont|avait|avaient) {cue} {source}",
        '(a|ont|avait|avaient) {source} {cue}',
        '” (a|ont|avait|avaient) {cue} {source}',
        "{source} (a|ont|avait|avaient|l' a) {cue} (|*di |dimanche |hier )(que|qu')",
      ],
    },
    {
      words: `assur(e|ent|ait|aient|a), (a|ont|avait|avaient) assuré, (développ|enchaîn|tranch|oppos|analys|gliss|observ)(e|ent|ait|aient|a), (avan|lan)(ce|cent|çait|ça), compl(ète|ètent|était|éta), rel(ève|èvent|evait|eva), poursui(t|vent|vait|vit), re(prend|prennent|tient|tiennent), conclu(t|ent|ait), (a|ont|avait|avaient) ((développ|enchaîn|tranch|oppos|analys|gliss|observ|avanc|lanc|complét|relev)é|poursuivi|repris|retenu|réagi|conclu)`,
      forms: ['{source} {cue}'],
      needs: 'quotation',
    },
    {
      words: `annoncé, dénoncé, réclamé, évoqué, demandé, exigé, proposé, contesté, minimisé, nié, révélé, dévoilé, redouté, refusé, imputé, attribué, prôné, pointé, vanté, balayé, réfuté, espéré, mentionné, pronostiqué, anticipé, souhaité, évalué, chiffré, décliné, défendé, démenti, décrit, écrit, rapporté, relayé, établi que, établi qu', averti, averti que, appelé à, appris, répété, déconseillé, communiqué`,
      forms: [
        '{source} (a|ont) {cue} (|*di |*di matin |*di soir |*di midi |dimanche |hier |hier soir |ce matin )(sur|chez) {medium}',
        '” (a|ont|avait|avaient) {cue} {source} (à|au) {medium}',
        "(comme|ainsi que) l' (a|ont|avait|avaient) {cue} {source}",
        '(a|ont|avait|avaient) {source} {cue}',
        '” (a|ont|avait|avaient) {cue} {source}',
        "{source} (a|ont|avait|avaient|aurait|auraient|l' a|l' ont|l' avait|l' avaient|lui a|leur a) {cue}",
        '{source} (notamment|également|ensuite|aussi|toutefois|cependant|déjà|encore|enfin|ainsi|vivement) {cue}',
        "{source} (a|ont|avait|avaient) (*ment|aussitôt|vite|à nouveau|de nouveau|toujours|par ailleurs|d'ores et déjà|néanmoins|quant à lui|quant à elle|de son côté|pour sa part|très vite|tout de suite) {cue}",
      ],
    },
    {
      // Behind a comma these have whom they accuse, and not who does.
      words: `accusé, critiqué, fustigé, condamné, appelé, désigné, exhorté, attaqué, menacé, qualifié, écarté, rejeté, salué`,
      forms: [
        "(comme|ainsi que) l' (a|ont|avait|avaient) {cue} {source}",
        '(a|ont|avait|avaient) {source} {cue}',
        "{source} (a|ont|avait|avaient|aurait|auraient|l' a|l' ont|l' avait|l' avaient|lui a|leur a) {cue}",
        '{source} (notamment|également|ensuite|aussi|toutefois|cependant|déjà|encore|enfin|ainsi|vivement) {cue}',
        "{source} (a|ont|avait|avaient) (*ment|aussitôt|vite|à nouveau|de nouveau|toujours|par ailleurs|d'ores et déjà|néanmoins|quant à lui|quant à elle|de son côté|pour sa part|très vite|tout de suite) {cue}",
      ],
    },
    {
      words: `accusé, critiqué, fustigé, condamné, appelé, désigné, exhorté, attaqué, menacé, qualifié, écarté, rejeté, salué`,
      forms: ['” (a|ont|avait|avaient) {cue} {source} (à|au) {medium}', '” (a|ont|avait|avaient) {cue} {source}'],
      needs: 'quotation',
    },
    {
      words: `annonce, annoncent, annonçait, annonçaient, annonça, annoncèrent, dénonce, dénoncent, dénonçait, dénonçaient, dénonça, dénoncèrent, (réclam|évoqu|demand)(e|ent|ait|aient|a|èrent), exige, exigent, exigeait, exigeaient, exigea, exigèrent, propos(e|ent|ait|aient|a|èrent), (minimis|ni)(e|ent|ait|aient|a|èrent), révèle, révèlent, révélait, révélaient, révéla, révélèrent, (dévoil|redout|imput|attribu|prôn|point|vant|balay|réfut|espér|mentionn|pronostiqu|anticip|évalu|chiffr|déclin|défend)(e|ent|ait|aient|a|èrent), dément, démentent, démentait, décrit, décrivent, rapporte, rapportent, rapportait, relaye, relaie, relaient, relate, relatent, titre, titrent, titrait, table sur, tablent sur, conclut à, interpelle, défend, promet, recense`,
      forms: ["(comme le|comme l'|ainsi que le|ce que|ce qu') {cue} {source}", '” {cue} {source}', '{source} {cue}'],
    },
    {
      words: `(accus|contest|critiqu|condamn|désign|exhort|qualifi|écart|salu)(e|ent|ait|aient|a|èrent), rejet(te|tent|ait|aient|a|èrent), fustig(e|ent|eait|ea), mena(ce|cent|çait|çaient|ça|cèrent), appel(le|lent|ait|aient|a|èrent)`,
      forms: ["(comme le|comme l'|ainsi que le|ce que|ce qu') {cue} {source}", '{source} {cue}'],
    },
    {
      words: `(accus|contest|critiqu|condamn|désign|exhort|qualifi|écart|salu)(e|ent|ait|aient|a|èrent), rejet(te|tent|ait|aient|a|èrent), fustig(e|ent|eait|ea), mena(ce|cent|çait|çaient|ça|cèrent), appel(le|lent|ait|aient|a|èrent)`,
      forms: ['” {cue} {source}'],
      needs: 'quotation',
    },
    {
      words: `affirmant, déclarant, expliquant, précisant, ajoutant, soulignant, indiquant, estimant, rappelant, notant, regrettant, déplorant, dénonçant, annonçant, évoquant, jugeant, insistant, reconnaissant, arguant, promettant, accusant, disant, craignant, espérant, invoquant, fustigeant, assurant (que|qu'|avoir|être|ne|n'|vouloir|pouvoir)`,
      forms: ['{source} … , {cue}', '{source} … en {cue}', "{source} … {cue} (que|qu')"],
    },
    {
      words: 'ajouter, assurer, affirmer, préciser, conclure, lancer, expliquer, reconnaître',
      forms: ["{source} … avant (d'|de) {cue}"],
    },
    {
      words: `cite, citent, citait, a cité, se réfère à, se référait à, s'appuie sur, invoque`,
      forms: ['{source} {cue} {origin}'],
      needs: 'outlet',
    },
    {
      words: `citant, en citant, qui cite, qui citent, qui citait, lequel cite, citant des, qui cite des, qui dit tenir l'information de, tenant ses informations de, sur la foi de, qui dit tenir ses informations de, reprenant une information de, reprenant une information du, reprenant les informations de, reprenant, qui reprend`,
      forms: ["{cue} (|l'|la) {source}"],
      chain: true,
    },
    {
      words: `(se référant|qui se réfère|se référait) à(| des), (s'appuyant|se basant|qui s'appuie) sur(| des), sur la base (de|d')`,
      forms: ["{cue} (|l'|la) {source}"],
      chain: true,
      needs: 'outlet',
    },
    {
      words: `(se référant|qui se réfère|se référait) à(| des), (s'appuyant|se basant|qui s'appuie) sur(| des), sur la base (de|d')`,
      forms: ["{cue} (|l'|la) {source}"],
      chain: true,
      needs: 'document',
    },
    {
      words: `(se référant|qui se réfère|se référait) à(| des), (s'appuyant|se basant|qui s'appuie) sur(| des), sur la base (de|d')`,
      forms: ["{cue} (|l'|la) {source}"],
      chain: true,
      needs: 'unnamed',
    },
    {
      // "Asked by X, Y said": whether Y said anything is told by Y's verb.
      words: `(interrogé|interrogée|interrogés|interrogées|joint|jointe|joints|contacté|contactée|contactés|rencontré|rencontrée|sollicité|sollicitée|questionné|questionnée|cité|citée|cités) par`,
      forms: ["{cue} (l' |la |le |) {source} ,"],
      told: true,
      needs: 'outlet',
    },
    {
      forms: [
        '{source} (y |) (voit|voient|a vu|ont vu|lit|décèle) (dans|en|là|chez|une|un)',
        '{source} y (voit|voient|voyait|voyaient|a vu|ont vu|lit|décèle|devine)',
      ],
      needs: 'quotation',
      quiet: true,
    },
    // Who wishes or refuses something does it, and does not always say so.
    {
      words: '(refus|souhait)(e|ent|ait|aient|a|èrent)',
      forms: ['” {cue} {source}', '{source} {cue}'],
      needs: 'quotation',
    },
    {
      // A warning that is given out.
      forms: [
        '{source} (a |ont |)(place|placent|placé|maintient|maintenu|passe|passé) … en (vigilance|alerte) (jaune|orange|rouge|violette|météo|canicule|crues|orages|maximale)',
        "{source} (a |ont |)(déclenche|déclenché|active|activé|émet|émis|lève|levé|lance|lancé|prolonge|prolongé) (la|l'|une|sa|son) (vigilance|alerte)",
      ],
      needs: 'known',
      quiet: true,
    },
    { words: `au, à, à l', à la`, forms: ['” {cue} {source} ”'], told: true, needs: 'outlet', quiet: true },
    {
      words: `cité par, citée par, cités par, citées par, interrogé par, interrogée par, interrogés par, interrogées par, joint par, jointe par, joints par, contacté par, contactée par, contactés par, rencontré par, rencontrée par, sollicité par, sollicitée par, questionné par`,
      forms: ['{source} , {cue} {medium}', '{source} {cue} {medium}'],
    },
    {
      words: `dans un entretien à, dans un entretien au, dans un entretien avec, dans un entretien accordé à, dans un entretien accordé au, dans une interview à, dans une interview au, dans une interview avec, dans une interview accordée à, dans une interview accordée au, lors d'un entretien avec, lors d'un entretien à, lors d'une interview à, dans une déclaration à, dans une déclaration transmise à, dans une déclaration au, sur le plateau de, sur l'antenne de, au micro de, dans les colonnes de, dans les colonnes du, dans un courriel à, dans un message à, invité de, invitée de, invité sur, invitée sur, interrogé sur, interrogée sur, invité de l', interrogé par, interrogée par, interrogés par, interrogées par, contacté par, contactée par, contactés par, joint par, jointe par, joint au téléphone par, sollicité par, sollicitée par, cité par, citée par, cités par, citées par`,
      forms: ["{cue} (|l'|la){source}"],
      told: true,
      needs: 'outlet',
    },
    {
      words: `dans un entretien à, dans un entretien au, dans un entretien avec, dans un entretien accordé à, dans un entretien accordé au, dans une interview à, dans une interview au, dans une interview accordée à, dans une interview accordée au, lors d'un entretien avec, lors d'un entretien accordé à, dans une déclaration à, dans une déclaration transmise à, auprès de, au micro de, sur le plateau de, sur l'antenne de, dans les colonnes de, dans les colonnes du, dans un message à, dans un courriel à`,
      forms: ["{cue} (|l'|la) {medium} , {source}"],
    },
    {
      words: `consulté par, consultée par, consultés par, consultées par, obtenu par, obtenue par, obtenus par, obtenues par, vu par, vue par, vus par, révélé par, révélée par, révélés par, révélées par, dévoilé par, dévoilée par, publié par, publiée par, publiés par, publiées par, relayé par, relayée par, rapporté par, rapportée par, rapportés par, rapportées par, auquel a eu accès, auxquels a eu accès, dont a eu connaissance, que s'est procuré, que s'est procurés`,
      forms: ["{source} {cue} (|l'|la) {medium}"],
      needs: 'document',
    },
    {
      words: `a pu consulter, a consulté, a obtenu, a obtenu copie, a obtenu une copie, a eu copie, a pris connaissance, a eu connaissance, s'est procuré, s'est procurée, s'est procurés, a eu accès, ont eu accès, ont pu consulter, a pu se procurer, a reçu copie`,
      forms: ['{source} (|,) (que|dont|auquel|auxquels|à laquelle|auxquelles|à qui) {medium} {cue}'],
      needs: 'document',
    },
    {
      words: `l'a appris, l'apprend, l'a su`,
      forms: ["comme {source} {cue} (de|auprès de|d'|auprès d'|par) {origin}"],
      needs: 'outlet',
    },
    {
      words: `a pu apprendre, a appris, apprenait`,
      forms: [
        "{source} {cue} (de|auprès de|auprès du|d'|auprès d') {origin}",
        "” {cue} (l'|la|le|) {source} (auprès de|auprès du|auprès des|auprès d') {origin}",
        '” {cue} {source} de {origin}',
      ],
      needs: 'outlet',
    },
    {
      words: `a-t-on appris de, a-t-on appris auprès de, a-t-on appris auprès du, a-t-on appris auprès des, a-t-on appris auprès d', a-t-on indiqué de, a-t-on indiqué à, a-t-on indiqué au, a-t-on précisé de, a-t-on confirmé de, a-t-on fait savoir de, apprend-on de, apprend-on auprès de, apprend-on auprès du, indique-t-on de, indique-t-on au, indique-t-on à, précise-t-on de, précise-t-on au, confirme-t-on de, assure-t-on de, assure-t-on dans, assure-t-on au, fait-on savoir au, dit-on au, dit-on dans, explique-t-on au, explique-t-on chez, explique-t-on à, a-t-elle appris de, a-t-il appris de, a-t-elle appris auprès de, a-t-on expliqué de`,
      forms: ['{cue} {source}'],
    },
    {
      forms: [
        "(a-t-on appris|a-t-on indiqué|apprend-on|indique-t-on) (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce|hier|dans) … (auprès de la|auprès de l'|auprès du|auprès des|auprès de|auprès d') {source}",
      ],
      quiet: true,
    },
    {
      forms: [
        '(a-t-on appris|a-t-on indiqué|apprend-on|indique-t-on) (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce|hier|dans) … de {source}',
      ],
      needs: 'unnamed',
      quiet: true,
    },
    {
      forms: [
        "(interrogé|interrogée|interrogés|questionné|questionnée|sollicité|sollicitée|joint|jointe|contacté|contactée) (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce|hier|en) … par (l'|la|) {source}",
        "(invité|invitée) (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce|hier) … (de|du|sur|par) (l'|la|) {source}",
      ],
      told: true,
      needs: 'outlet',
      quiet: true,
    },
    {
      words: `rapporté par, rapportée par, rapportées par, relayé par, relayée par, relayés par, relayées par, repris par, reprise par, reprises par, révélé par, révélée par, révélés par, révélées par, dévoilé par, dévoilée par, publié par, publiée par, publiés par, cité par, citée par, citées par, annoncé par, annoncée par, évoqué par, évoquée par, diffusé par, diffusée par, diffusées par, comme rapporté par, interrogé par, publié dans, publiée dans, publiés dans, parue dans, paru dans, consulté par, obtenu par, obtenus par, relevé par, relevée par, repéré par, repérée par, à la une de, à la une du, à lire dans, à lire sur, confirmée par, confirmé par`,
      forms: ["{cue} (|l'|la) {source}"],
      needs: 'outlet',
    },
    {
      kind: 'original-publication',
      words: `d'abord révélé par, d'abord révélée par, d'abord révélés par, d'abord révélées par, d'abord rapporté par, d'abord rapportée par, d'abord publié par, d'abord publiée par, d'abord publié dans, d'abord publiée dans, initialement publié par, initialement publiée par, initialement publié dans, initialement publiée dans, initialement publié sur, initialement paru dans,
        initialement parue dans, initialement paru sur, initialement révélée par, initialement révélé par, publié initialement par, publié initialement dans, publié initialement sur, publié à l'origine par, publié à l'origine dans, publié à l'origine sur, publié pour la première fois dans, publié pour la première fois par, paru initialement dans, paru d'abord dans, originellement publié par, originellement publié dans, originellement publié sur,
        révélé en premier par, révélée en premier par, révélé en exclusivité par, révélée en exclusivité par, révélé pour la première fois par, révélée pour la première fois par, est d'abord paru dans, paru à l'origine dans, paru en premier sur`,
      forms: ["{cue} (|l'|la) {source}"],
      needs: 'publication',
    },
    {
      kind: 'original-publication',
      words: `a révélé en premier, a été le premier à révéler, a été la première à révéler, a été le premier à rapporter`,
      forms: ['{source} {cue}'],
    },
    {
      kind: 'republication',
      words: `repris de, republié de, republié depuis, reproduit avec l'autorisation de, reproduit avec l'aimable autorisation de, republié avec l'autorisation de, republié à partir de, en partenariat avec`,
      forms: ['{cue} {source}'],
      needs: 'publication',
    },
    {
      kind: 'press-release',
      words: `dans un communiqué de presse de, dans un communiqué de presse du, dans un communiqué diffusé par`,
      forms: ["{cue} (|l'|la) {source}"],
    },
    {
      words: `confirmé par, confirmée par, confirmés par, confirmées par, annoncé par, annoncée par, annoncés par, annoncées par, démenti par, démentie par, démenties par, dénoncé par, dénoncée par, revendiqué par, revendiquée par, dévoilé par, dévoilée par, révélé par, révélée par, rapporté par, rapportée par, évoqué par, évoquée par, signalé par, signalée par, communiqué par, communiqués par`,
      forms: ["{cue} (|l'|la ){source}"],
    },
    {
      words: `dit, déclaré, affirmé, expliqué, indiqué, précisé, ajouté, estimé, souligné, raconté, confié`,
      forms: ['{source} (a|ont|avait|avaient) {cue}'],
      strong: true,
    },
    {
      words: `affirme, affirment, déclare, déclarent, explique, expliquent, estime, estiment, raconte, racontent, disent, affirmait, affirmaient, expliquait, racontait`,
      forms: ['{source} {cue}'],
      strong: true,
    },
    {
      words: `on apprend, on indique, on précise, on confirme, on assure, on affirme`,
      forms: ['” de {source} , {cue}', '” de {source} {cue}'],
    },
    {
      words: `dit, dite, dits, dites, félicité, félicitée, félicités, indigné, indignée, indignés, inquiété, inquiétée, inquiétés, étonné, étonnée, réjoui, réjouie, réjouis, ému, émue, alarmé, alarmée, insurgé, insurgée, emporté, emportée, défendu, défendue, plaint, plainte, plaints, interrogé, interrogée, exclamé, exclamée, engagé à, engagée à, prononcé, prononcée, agacé, agacée, moqué, moquée`,
      forms: ["” s' est {cue} {source}", '” se sont {cue} {source}', "{source} (s' est|se sont|s' était) {cue}"],
    },
    {
      // Documents that an outlet has: « que s'est procuré Le Parisien », « obtenu par le site ».
      forms: [
        "(que|qu') (s' est|se sont|s'est) procuré {source}",
        "(que|qu'|dont) (a|ont|avait|avaient) pu (consulter|lire|voir|prendre connaissance|obtenir|se procurer) {source}",
        "(que|qu'|dont) (a|ont) (obtenu|obtenue|obtenus|consulté|consultée|consultés|révélé|révélée|dévoilé|publié|publiée|eu connaissance|eu copie|pris connaissance) {source}",
        "(que|qu'|dont) {source} (a|ont|s' est|s'est|se sont) (obtenu|obtenue|consulté|consultée|consultés|révélé|dévoilé|publié|publiée|procuré|procurée|eu connaissance|eu copie|pu consulter|pu lire|pu voir|pu obtenir|pu se procurer|pris connaissance|interrogé|interrogée|interrogés|rencontré|rencontrée|rencontrés|contacté|contactés|joint|joints)",
        'auxquels {source} (a|ont) eu accès',
        '(auquel|à laquelle|auxquelles|auxquels) {source} (a|ont) eu accès',
        '(auquel|à laquelle|auxquelles|auxquels) (a|ont) eu accès {source}',
      ],
      needs: 'publication',
      quiet: true,
    },
    {
      words: `consulté par, consultée par, consultés par, consultées par, obtenu par, obtenue par, obtenus par, obtenues par, révélé par, révélée par, révélés par, révélées par, dévoilé par, dévoilée par, dévoilés par, dévoilées par, relayé par, relayée par, relayés par, relayées par, repris par, reprise par, reprises par, diffusé par, diffusée par, diffusés par, diffusées par, publié par, publiée par, publiés par, publiées par, rapporté par, rapportée par, rapportés par, rapportées par, interrogé par, interrogée par, interrogés par, interrogées par, cité par, citée par, cités par, citées par, contacté par, contactée par, contactés par, joint par, jointe par, joints par, sollicité par, sollicitée par, confié à, confiée à, transmis à, dans les colonnes de, dans les colonnes du, au micro de, sur le plateau de, sur l'antenne de, sur les ondes de, dans un entretien à, dans un entretien au, dans un entretien accordé à, dans un entretien accordé au, dans une interview à, dans une interview au, dans une interview accordée à, dans une interview accordée au, auprès de, auprès du`,
      forms: ["{cue} (|l'|la|le) {source}"],
      needs: 'outlet',
      quiet: true,
    },
    {
      // What is denied or confirmed is still that outlet's.
      forms: [
        'accusations (du|de la) (journal|quotidien|magazine|site|hebdomadaire|mensuel|chaîne|radio) {source}',
        "(informations|information|révélations|article|papier|scoop|écho|dépêche|reportage) (du|de l'|de la|parue dans|parues dans|paru dans|publiée par|publiées par|publié par) (l'|la|) {source}",
      ],
      needs: 'publication',
      quiet: true,
    },
    {
      forms: [
        "(informations|information|révélations|enquête|article|allégations|affirmations|récit|papier|scoop|écho|dépêche|reportage|rumeur|rumeurs) (de|du|des|d') (l'|la|) {source}",
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      words: `qui tient, tient cette information, tient l'information, qui tient l'information, tenait l'information, qui s'appuie sur, qui se fonde sur, se fonde sur, se fondant sur, s'appuyant sur, se basant sur, renvoie à, qui renvoie à, qui reprend, reprenant, relayant, qui relaie, citant, qui cite`,
      forms: ["{cue} (|d'|de|du|des|lui-même de) {source}"],
      chain: true,
    },
    {
      // « Qualifiée de « dangereuse » par le syndicat ».
      forms: [
        "(qualifié|qualifiée|qualifiés|qualifiées) (de|d') («|“) … (»|”) par {source}",
        "(qualifié|qualifiée|qualifiés|qualifiées) (de|d') * par {source}",
        '(jugé|jugée|jugés|jugées) («|“) … (»|”) par {source}',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      // « Dans l'entourage du ministre, on laisse entendre ».
      forms: [
        '(dans|à|au|du côté de|du côté du|chez) {source} , on (assure|affirme|indique|explique|laisse entendre|confirme|dément|précise|souligne|estime|reconnaît|évoque|parle|se dit|veut croire|craint|redoute|rappelle|insiste|se défend|nie|temporise|glisse|confie)',
        '(assure|affirme|indique|explique|laisse|confirme|dément|précise|souligne|estime|reconnaît|rappelle|insiste|glisse|confie)-t-on (entendre |) (dans|à|au|du côté de|du côté du|chez|de|auprès de) {source}',
        'a-t-on (appris|indiqué|précisé|confirmé|assuré|fait savoir) (de|auprès de|auprès du|à|au) {source}',
        '(on|comme on|il) (apprend|apprenait|a appris) (de|auprès de|auprès du) {source}',
      ],
    },
    {
      words: `aux yeux de, de la bouche de, de la bouche du, sous la plume de, par la voix de, par la voix du, pour reprendre la formule de, comme le résume, au décompte de, d'après le décompte de, selon les mots de, selon les mots du, selon la formule de, selon les termes de, selon les termes du, selon le décompte de, selon le décompte du, selon les calculs de, selon les calculs du, selon les estimations de, selon les estimations du, selon les chiffres de, selon les chiffres du, selon les données de, selon les données du, si l'on se fie à, à l'en croire, au témoignage de, sur la foi de`,
      forms: ["{cue} (|l'|la|le|les) {source}"],
    },
    {
      words: `lâche, lâchait, martèle, tacle, peste, s'agace, s'insurge, s'époumone, grince, cingle, tempête, fulmine, tonne, soupire, bougonne, maugrée, ronchonne, philosophe, se rengorge, renchérit, renchérissent, abonde, tempère, se réjouit, se félicite, se désespère, s'emporte, recense, recensent, dénombre, dénombrent, comptabilise, comptabilisent, chiffre, chiffrent, crédite, créditent, diagnostique, préconise, préconisent, recommande, enjoint, met en cause, mettent en cause, pointe, pointent, épingle, épinglent, étrille, étrillent, prend acte, tire la sonnette d'alarme, sonne l'alarme, lance l'alerte, signale, signalent, fait écho, se fait l'écho, se font l'écho, croit savoir, atteste, attestent, corrobore, corroborent, infirme, infirment, invoque, invoquent, allègue, allèguent, impute, dépeint, dépeignent, brosse, narre, se remémore, se remémorent, revendique, revendiquent, laisse planer, laissait entendre, laissaient entendre, dit redouter, dit avoir, disent avoir, dit vouloir, dit s'attendre, assure avoir, affirme avoir, affirment avoir, nie avoir, nie toute, nient toute, reconnaît avoir, jure n'avoir, se défend de, se défendent de, s'en prend à, s'en est pris à, s'en prennent à, table sur, mise sur, s'attend à, s'attendent à, se dit, se disent, se dit prêt, se dit prête, se déclare, se déclarent, certifie, certifient, consigne, décortique, théorise, ironise, persifle, raille, reproche, reprochent, reprochait, soupçonne, soupçonnent, déplore, s'étonne, s'émerveille, se souvient, s'inquiète de, se plaint de, se plaignent de`,
      forms: ["(comme le|comme l'|ainsi que le|ce que|ce qu') {cue} {source}", '” {cue} {source}', '{source} {cue}'],
    },
    {
      words: `renchéri, tonné, pesté, fulminé, tempêté, martelé, résumé, coupé court, tenté de rassurer, voulu rassurer, tenu à rassurer, tenu à préciser, pris acte, recensé, dénombré, comptabilisé, préconisé, mis en cause, épinglé, étrillé, attesté, corroboré, infirmé, invoqué, allégué, dépeint, revendiqué, certifié, consigné, exposé, décortiqué, persiflé, taclé, vitupéré, abondé, temporisé, botté en touche, balayé, gardé de, assuré avoir, affirmé avoir, dit avoir, dit vouloir, nié avoir, reconnu avoir, dit s'attendre, bougonné, soupiré, chiffré, estimé à`,
      forms: [
        '” (a|ont|avait|avaient) {cue} {source}',
        "{source} (a|ont|avait|avaient|aurait|auraient|l' a|l' ont|l' avait|l' avaient|lui a|leur a|s' est|se sont) {cue}",
        '(a|ont) {source} {cue}',
      ],
    },
    {
      words: 'ont vu, a vu, ont entendu, a entendu, ont aperçu, a aperçu, ont remarqué, a remarqué',
      forms: ['{source} {cue}'],
      needs: 'unnamed',
      quiet: true,
    },
    {
      // « J'ai fait des choix », a-t-il justifié.
      forms: ['” (a|avait|ont) {source} (*é|*i|*u)', "” s' (est|était) {source} (*é|*ée|*i|*ie|*u|*ue)"],
      needs: 'speech',
      quiet: true,
    },
    {
      forms: [
        '{source} en (revendique|revendiquent|annonce|annoncent|dénombre|dénombrent|recense|recensent|a compté|ont compté)',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      // Behind what was said, and with a pronoun too.
      words: `(lâch|clam|plaisant|tanc|corrig|interrog|questionn|profess|proclam|scand|hurl|cri|murmur|chuchot|bredouill|énumér|décrypt|encourag|insinu|ricane|temporis|réitér|rectifi|clarifi|tweet|post|spécul|théoris|assén|assèn|soupir|souffl|ordonn|décrét|décrèt|commenc)(e|ent|ait|aient|é)`,
      forms: ['” {cue} {source}', '(a|ont|avait|avaient) {source} {cue}'],
      needs: 'quotation',
      quiet: true,
    },
    {
      // « ont indiqué des responsables »: « des » opens the subject where the verb says so in the plural.
      words: `(affirm|déclar|expliqu|précis|ajout|soulign|indiqu|estim|racont|confi|assur|annonc|rapport|confirm|dénonc|témoign|signal|regrett|déplor|not|redout|jug|alert)ent, ont (affirmé|déclaré|expliqué|précisé|ajouté|souligné|indiqué|estimé|raconté|confié|assuré|annoncé|rapporté|confirmé|dénoncé|témoigné|signalé|regretté|déploré|noté|fait savoir|dit|averti|prévenu|alerté|jugé), disent, avertissent, préviennent, craignent`,
      forms: ['” {cue} des {source}'],
      needs: 'known',
      quiet: true,
    },
    {
      // A gesture that goes with what is said.
      words: `(hausse|haussent|a haussé|haussait) les épaules, (lève|levait|a levé) les (yeux|bras) au ciel, (secoue|secouait|a secoué|hoche|hochait|a hoché) la tête, (se|s' est) (frotte|frotté) les mains, (sourit|souriait|s'esclaffe|s'amuse|rigole|soupire|peste|fulmine|tempère|nuance|grince|enrage|s'emporte|se lamente|se désole), ouvre les bras, écarte les bras, pousse un soupir, (n'en|ne) revient pas, n'en revenait pas, va plus loin, enfonce le clou, (abonde|acquiesce), (assume|assumait|a assumé), (met|a mis|coupe court|a coupé court) (fin |)(aux|à la|au) (rumeurs|rumeur|polémique|spéculations|suspense), (brise|a brisé|rompt|a rompu|sort de|est sorti de|est sortie de) (le|son) silence, (est sorti|est sortie|sort) de ses gonds, (règle|a réglé) ses comptes, (vide|a vidé) son sac, (se livre|s' est livré|s' est livrée), (réplique|riposte|a répliqué|a riposté)`,
      forms: ['{source} {cue} :', '” {cue} {source}'],
      needs: 'quotation',
      strong: true,
      quiet: true,
    },
    {
      // Any verb will do beside what was said, and before « que ».
      words: '*',
      forms: ['” {cue} {source}'],
      needs: 'speech',
      strong: true,
      quiet: true,
    },
    {
      words: "s' *e, se *e, a *é, a *i, a *u, ont *é, s' est *é, s' est *ée, *e-t-il",
      forms: [
        "” {cue} (à|au|à l'|à la|auprès de|auprès du|auprès de l') (agence |quotidien |journal |site |chaîne |radio |) {medium} {source}",
        '” {cue} {source}',
      ],
      needs: 'speech',
      strong: true,
      quiet: true,
    },
    {
      forms: [
        "{source} (*e|*(b|c|d|f|g|h|i|l|n|p|r|s|t|u|v|y)ent|*ait|*aient|*a|*it) (que|qu')",
        "{source} (a|ont|avait|avaient) (*é|*i|*u|*it|*is) (que|qu')",
      ],
      quiet: true,
    },
    {
      forms: [
        "¶ pour (le |la |l' |) {source}",
        "” pour (le |la |l' |) {source} , (de|du|à) … , (il|elle|le|la|les|l'|c'|ce|cette)",
        "” pour (le |la |l' |) {source} , (il|elle|on|ce|c'|cet|cette|ces|le|la|les|l'|un|une|son|sa|ses|leur|leurs|rien|pas|nul|aucun|«|“)",
        "” pour (le |la |l' |) {source} (il|elle|on|ce|c'|cet|cette|ces|le|la|les|l'|un|une|son|sa|ses|leur|leurs|rien|pas)",
        "pour (le|la|l') {source} , («|“|c'est («|“))",
        "pour (le|la|l') {source} , (*logue|*iste|*cien|*cienne|*teur|*trice|*aire|*ant|*ante|*eur|*euse|avocat|avocate|médecin|chef|maire|adjoint|député|députée|élu|élue|président|présidente|professeur|membre|délégué|déléguée) … , («|“|c'est («|“))",
        '¶ pour {source} , («|“)',
      ],
      needs: 'named',
      quiet: true,
    },
    {
      forms: [
        "(c'est|voilà) ce (qu'a|qu'ont|que) (confirmé|annoncé|révélé|affirmé|expliqué|déclaré|assuré|indiqué|précisé) {source}",
        "(celui qui|celle qui|ceux qui) (l'assure|l'affirme|le dit|le confirme|l'assurent|l'affirment|le disent) , (c'est|ce sont) {source}",
        '(confirmé|confirmée|confirmés|annoncé|annoncée|démenti|démentie) (à|au|auprès de|auprès du|auprès de la) … par {source}',
        '(dans|en|parmi) {source} , on (parle|dit|murmure|laisse entendre|se dit|redoute|craint|évoque)',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      words: `déconseille, déconseillent, a déconseillé, ont déconseillé, prédit, prédisent, prédisait, pronostique, pronostiquent, a pronostiqué, ont pronostiqué, anticipe, anticipent, a anticipé, ont anticipé, table sur, tablent sur, mise sur, misent sur, projette, projettent, remercie, remercient, a remercié, ont remercié, s'excuse, s'excusent, s'est excusé, s'est excusée, se sont excusés, présente ses excuses, présentent leurs excuses, a présenté ses excuses, ont présenté leurs excuses, demande pardon, a demandé pardon, ne décolère pas, ne décolèrent pas, n'en démord pas, n'en démordent pas, persiste et signe, impute, imputent, a imputé, ont imputé, attribue, attribuent, a attribué, ont attribué, incrimine, incriminent, a incriminé, rejette la faute sur, rejettent la faute sur, renvoie la balle, botte en touche, calme le jeu, a calmé le jeu, monte au créneau, montent au créneau, est monté au créneau, est montée au créneau, hausse le ton, a haussé le ton, rompt le silence, a rompu le silence, sort de son silence, est sorti de son silence, est sortie de son silence, crie (au|à la|à l'), crient (au|à la|à l'), (n'exclut|n'excluent|n'écarte|n'écartent|n'a exclu|n'ont exclu) (aucune|pas), fait son mea culpa, a fait son mea culpa, se dédouane, se ravise, s'est ravisé, s'est ravisée, dément, démentent, a démenti, ont démenti, se dit, se disent, se disait, s'est dit, s'est dite, se sont dits, se dites, se déclare, se déclarent, s'est déclaré, s'est déclarée, se sont déclarés, se veut, se veulent, s'est voulu, s'est voulue, se défend, se défendent, s'est défendu, s'est défendue, se désole, se désolent, s'est désolé, s'est désolée, s'étrangle, s'étranglent, s'indigne, s'indignent, s'est indigné, s'est indignée, se sont indignés, se scandalise, se scandalisent, s'oppose à, s'opposent à, s'est opposé à, s'est opposée à, plaide, plaident, a plaidé, ont plaidé, plaide pour, prône, prônent, a prôné, défend, défendent, a défendu, ont défendu, salue, saluent, a salué, ont salué, applaudit, applaudissent, a applaudi, minimise, minimisent, a minimisé, relativise, relativisent, a relativisé, nuance, nuancent, a nuancé, tempère, tempèrent, a tempéré, rassure, rassurent, a rassuré, ont rassuré, alerte, alertent, a alerté, ont alerté, avertit, avertissent, a averti, ont averti, prévient, préviennent, a prévenu, ont prévenu, conseille, conseillent, a conseillé, ont conseillé, recommandent, a recommandé, ont recommandé, tirent la sonnette d'alarme, a tiré la sonnette d'alarme, ont tiré la sonnette d'alarme, sonnent l'alarme, lance un appel, lancent un appel, a lancé un appel, ont lancé un appel, appelle à, appellent à, a appelé à, ont appelé à, parle de, parlent de, parlait de, a parlé de, ont parlé de, fait valoir, font valoir, a fait valoir, ont fait valoir, fait part de, font part de, a fait part de, ont fait part de, donne raison à, donne tort à, n'exclut pas, n'excluent pas, n'a pas exclu, n'ont pas exclu, ne cache pas, ne cachent pas, n'a pas caché, ne doute pas, ne doutent pas, ne croit pas, ne croient pas, n'y croit pas, n'y croient pas, ne mâche pas ses mots, chiffre à, chiffrent à, évalue à, évaluent à, a évalué à, fustige, fustigent, a fustigé, ont fustigé`,
      forms: ['” {cue} {source}', '{source} {cue}'],
      needs: 'known',
      quiet: true,
    },
    {
      // Only somebody can do these, so that the noun need not be known.
      words: `(admet|admettent|admettait|avoue|avouent|reconnaît|reconnaissent|nie|nient|jure|jurent|prétend|prétendent|soutient|soutiennent|confie|confient|craint|craignent|croit|croient|pense|pensent|redoute|redoutent|promet|promettent|rappelle|rappellent|précise|précisent|souligne|soulignent|ajoute|ajoutent|confirme|confirment|annonce|annoncent|révèle|révèlent|écrit|écrivent|indique|indiquent|répète|répètent|insiste|insistent|regrette|regrettent|espère|espèrent|considère|considèrent|juge|jugent|note|notent|constate|constatent|dénonce|soupçonne|soupçonnent|répond|répondent|prévient|préviennent|dit|disent|(a|ont) (admis|avoué|reconnu|nié|juré|prétendu|soutenu|confié|promis|rappelé|souligné|confirmé|annoncé|révélé|écrit|répété|insisté|regretté|espéré|considéré|jugé|noté|constaté|répondu|prévenu|démenti|répliqué|rétorqué)) (que|qu'|avoir|être|ne pas), (présente|a présenté) ses excuses`,
      forms: ['{source} {cue}'],
      strong: true,
    },
    {
      // What papers say.
      words: `(montre|montrent|a montré|ont montré|indique|indiquent|a indiqué|révèle|révèlent|a révélé|ont révélé|confirme|confirment|a confirmé|ont confirmé|établit|établissent|a établi|ont établi|démontre|démontrent|a démontré|prouve|prouvent|atteste|attestent|a attesté|conclut à|concluent à|a conclu à|exclut|excluent|a exclu|écarte|écartent|a écarté|situe|situent|place|placent|crédite|créditent|donne|donnent|accorde|accordent|évalue|évaluent|a évalué|estime|estiment|chiffre|chiffrent|recense|recensent|dénombre|relève|relèvent|a relevé|pointe|pointent|a pointé|épingle|épinglent|a épinglé|dépeint|dépeignent|décrit|décrivent|dresse|dressent|brosse|retrace|retracent|détaille|détaillent|mentionne|mentionnent|évoque|évoquent|fait état de|font état de|faisait état de|fait apparaître|font apparaître|met en lumière|mettent en lumière|a mis en lumière|met en évidence|mettent en évidence|a mis en évidence|met en cause|mettent en cause|jette le doute sur|lève le voile sur|contredit|contredisent|dément|démentent|infirme|corrobore|corroborent|suggère|suggèrent|a suggéré|attribue|attribuent|relie|lie|associe|associent|souligne|soulignent|préconise|préconisent|recommande|recommandent|alerte sur|alertent sur|met en garde contre|prévoit|prévoient|table sur|tablent sur|stipule|stipulent|précise|précisent|énumère|liste|listent|contient|contiennent)`,
      forms: ['{source} {cue}'],
      needs: 'document',
    },
    {
      forms: [
        "(il ressort|il résulte|il ressortait|il apparaît à la lecture|on apprend|on comprend à la lecture|ressort|on peut lire|lit-on|peut-on lire|il est écrit|est-il écrit|il est précisé|il est indiqué|est-il précisé|est-il indiqué) (de|du|des|d'|de l'|de la|dans|à la lecture de|à la lecture du) (le |la |les |l' |) {source}",
        "(du|de|des|d'|dans|à la lecture de|à la lecture du) (la |l' |le |les |) {source} (,|) (il ressort|il résulte|on apprend|on peut lire|il est écrit|il est précisé|il est indiqué|on lit)",
      ],
      needs: 'document',
      quiet: true,
    },
    {
      // The paper that has the document, and the document.
      words: `(a|ont) (pu consulter|consulté|pu lire|lu|obtenu|eu accès (à|au|aux)|pu voir|visionné|pu visionner|écouté|pu écouter|pu se procurer|épluché|analysé|examiné|étudié|recueilli|reçu|publié|dévoilé|révélé|exhumé|retrouvé|pris connaissance (de|du|des)|eu connaissance (de|du|des)), s'est procuré, s' est procuré, publie, cite, dévoile, révèle, exhume, détient, possède`,
      forms: ['{medium} {cue} {source}', '{medium} , qui {cue} {source}'],
      needs: 'document',
    },
    {
      words: `qui (a|ont) (consulté|pu consulter|obtenu|pu lire|lu|visionné|pu visionner|eu accès (à|au|aux)|eu copie (de|du)|épluché|analysé), qui s'est procuré, qui s' est procuré`,
      forms: ['{cue} {source}'],
      chain: true,
      needs: 'document',
    },
    {
      words: `qui (a|ont) (interrogé|rencontré|parlé à|parlé avec|pu parler à|pu interroger|joint|contacté|recueilli le témoignage (de|d')|recueilli les témoignages (de|d')|échangé avec)`,
      forms: ['{cue} {source}'],
      chain: true,
      needs: 'unnamed',
    },
    {
      words: `au micro (de|du|d'), sur le plateau (de|du|d'), sur l'antenne (de|du|d'), à l'antenne (de|du|d'), invité (de|du|d'), invitée (de|du|d'), invités (de|du|d'), dans les colonnes (de|du|d'), au téléphone avec, devant les caméras (de|du|d')`,
      forms: ["{cue} (l' |la |) {source}"],
      told: true,
      needs: 'outlet',
    },
    {
      // "Of another mind is the economist Jane Smith: …"
      forms: [
        "(plus|moins|très|tout aussi|nettement plus|beaucoup plus) (indulgent|indulgente|conciliant|conciliante|diplomate|modéré|modérée|philosophe|amer|amère|mordant|mordante|lapidaire|tempéré|tempérée|prudent|prudente|prudents|optimiste|pessimiste|réservé|réservée|sceptique|critique|mesuré|mesurée|catégorique|direct|directe|sévère|alarmiste|cinglant|cinglante|nuancé|nuancée|virulent|virulente|tranché|tranchée|explicite) (est |sont |se montre |s' est montré |s' est montrée |) (,|) {source}",
        "(ce n'est pas|c'est|c'est aussi|telle est|tel est|c'est également) (l'avis|l'opinion|le point de vue|le sentiment|l'analyse|la conviction|le constat|la thèse|la position|la crainte|l'espoir|le souhait|le pari) (de|du|des|d'|que fait|que partage) (la |l' |) {source}",
        "(même son de cloche|même constat|même analyse|même inquiétude|même colère|même refrain|autre son de cloche|son de cloche différent|même discours|même réaction|même écho) (chez|du côté de|du côté du|pour|au|à|de la part de|de la part du) (la |l' |) {source}",
        "(c'est|c' est|c'était|ce sont|ce fut) {source} qui (a|ont|l' a|l' ont|le dit|l'affirme|l'assure|affirme|assure|l'a) (annoncé|annoncée|révélé|révélée|confirmé|confirmée|dit|expliqué|raconté|dévoilé|signalé|donné|lancé|déclaré|fait savoir|dénoncé|alerté)",
        "(que|qu') (ne |)(partage|partagent) (pas |) {source}",
        '(ne partage pas|ne partagent pas|partage|partagent) (cet avis|cette analyse|ce constat|cet optimisme|cette inquiétude|cette crainte) {source}',
        "{source} (ne partage pas|ne partagent pas|partage|partagent) (cet avis|cette analyse|ce constat|cet optimisme|cette inquiétude|cette crainte|l'avis|l'analyse|le constat)",
        "{source} , (pour qui|pour lequel|pour laquelle|selon qui|d'après qui|aux yeux de qui|de l'avis duquel)",
        "(l'annonce|l'alerte|la confirmation|l'accusation|la critique|la charge|la révélation|la demande|l'idée|la mise en garde|l'avertissement|la précision|le démenti|la réponse) (est venue|est venu|vient|a été faite|a été fait|a été lancée|a été lancé|émane|émanait) (de|du|des|d'|par|par le|par la|par l') (la |l' |) {source}",
        "c'est ce (qu'|que) (affirme|assure|indique|révèle|montre|annonce|rapporte|explique|confirme|prétend|soutient|dit|pense|croit|estime|raconte|a affirmé|a indiqué|a révélé|a expliqué|a annoncé|a confirmé|a déclaré) {source}",
        "(selon lui|selon elle|à ses yeux|à l'entendre|à l'en croire) , … {source} (affirme|assure|juge|estime|plaide|promet|craint)",
      ],
      needs: 'known',
      quiet: true,
    },
    {
      forms: [
        "(l'information|l'info|la nouvelle|le scoop|la révélation|l'indiscrétion|l'exclusivité) (est|a été donnée|a été révélée|a été dévoilée|a été rapportée|a été publiée|vient|émane|a été annoncée) (de|du|des|d'|par|par le|par la|par l') (la |l' |) {source}",
        "¶ pour (le |la |l' |) {source} ,",
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      forms: [
        "¶ pour (le |la |les |l' |) {source} , (il s' agit|il s'agit|il ne fait|il n'y a|il n' est (pas|plus|nullement) (question|acceptable|possible|normal)|la priorité|l'essentiel|le problème|l'enjeu|il est (clair|évident|urgent|essentiel|indispensable|inacceptable)|rien ne prouve|rien n'indique|aucun doute|pas question|c'est (clair|évident|inacceptable|une erreur|un scandale)|le problème|la priorité|l'enjeu|l'objectif|la solution|la mesure|ces mesures|cette mesure|cette décision|la décision|ce projet|cette réforme|la faute|la responsabilité)",
        "¶ pour (l'ong|l'association|le syndicat|le collectif|la fondation|l'institut|le cabinet|le think tank) {source} ,",
      ],
      needs: 'known',
      quiet: true,
    },
    {
      // "Those who worked with him say …"
      words: `(dit|disent|raconte|racontent|assure|assurent|affirme|affirment|décrit|décrivent|jure|jurent|se souvient|se souviennent|parle|parlent|évoque|évoquent|croit|croient|confie|confient) (que|qu'|de|d'|du|des|un|une|avoir)`,
      forms: ['{source} … {cue}'],
      needs: 'unnamed',
      quiet: true,
    },
    {
      // "The answer of X: “…”"
      forms: [
        "(le commentaire|la réplique|la réponse|l'accusation|la dénonciation|l'appel|le message|l'avertissement|l'explication|la version|les mots|la promesse|la demande|la critique|le cri du cœur|la thèse|l'hypothèse|la position|la conviction|la prévision|la conclusion|l'aveu|le récit|le témoignage|le tweet|la question|l'annonce|la phrase|le slogan|le coup de gueule|la colère|les confidences|le cri d'alarme|la mise au point|le conseil|la plainte|le constat|l'analyse|le diagnostic|la mise en garde|le credo|le mot d'ordre) (de|du|des|d') (la |l' |) {source}",
      ],
      needs: 'quotation',
      quiet: true,
    },
    {
      forms: [
        "(le message|l'hypothèse|la thèse|la conviction|la position|la conclusion|l'avis|la prévision|l'espoir|la crainte|l'idée|le soupçon|la demande|l'explication|l'accusation|la réponse|le constat|le diagnostic) (de|du|des|d') (la |l' |) {source} (est|était|reste|se veut) (que|qu'|clair|claire|net|nette|simple|sans appel|sans ambiguïté|catégorique)",
        "(sur la même ligne|sur la même longueur d'onde|dans le même sens|en sens inverse|à contre-courant|d'accord|pas d'accord) (,|) {source}",
        "{source} n' (a|ont|avait) (aucun doute|pas de doute|pas mâché ses mots)",
      ],
      needs: 'known',
      quiet: true,
    },
    {
      forms: [
        "(prédit-on|dit-on|craint-on|prévient-on|promet-on|admet-on|répond-on|redit-on|soupire-t-on|souffle-t-on|peste-t-on|s'inquiète-t-on|s'agace-t-on|résume-t-on|martèle-t-on|fulmine-t-on|grince-t-on|ironise-t-on|regrette-t-on|espère-t-on|ajoute-t-on|répète-t-on|tempère-t-on|jure-t-on|commente-t-on|raconte-t-on|déplore-t-on|redoute-t-on|relativise-t-on|nuance-t-on|juge-t-on|estime-t-on|minimise-t-on) (à|au|aux|chez|dans|du côté de|du côté du|auprès de|auprès du|au sein de|au sein du) (la |l' |les |) {source}",
        "(dans|à|au|chez|du côté de|du côté du|au sein de|au sein du|dans les rangs de|dans les rangs du|dans les rangs des) (la |l' |les |) {source} , on (*e|*t|*d|se *e|s' *e)",
      ],
      needs: 'quotation',
      quiet: true,
    },
    {
      // Whom a paper has spoken to.
      forms: [
        "{medium} (a|ont) (pu |) (s'entretenir avec|s' entretenir avec|parler avec|parler à|joindre|rencontrer|interroger|rencontré|interrogé|joint|recueillir le témoignage de|recueilli le témoignage de|recueillir les témoignages de|recueilli les témoignages de|parlé avec|parlé à) {source}",
        "{medium} s' est (entretenu|entretenue) avec {source}",
      ],
      needs: 'unnamed',
    },
    {
      forms: [
        '{source} (a |ont |) (abaisse|abaissé|relève|relevé|révise|révisé|revoit|revu|ramène|ramené|maintient|maintenu) (à la baisse |à la hausse |) (sa|ses|leur|leurs) (prévision|prévisions|estimation|estimations|projection|projections)',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      // And on which channel, or to whom.
      words: SAYING,
      forms: [
        "” {cue} {source} (sur|à l' antenne de|chez|à|au|à l'|à la|auprès de|auprès du|auprès de l'|dans) {medium}",
        "” {cue} (à|au|à l'|à la|auprès de|auprès du|auprès de l') {medium} {source}",
      ],
      needs: 'quotation',
      strong: true,
      quiet: true,
    },
    {
      // Behind what was said only somebody can do these.
      words: SAYING,
      forms: ['” {cue} {source}'],
      needs: 'quotation',
      strong: true,
    },
    {
      words: SAYING,
      forms: ['” {cue} {source} ”'],
      strong: true,
    },
    {
      words: `calcule, calculent, raisonne, réfléchit, rembobine, se remémore, se remémorent, rigole, rumine, grimace, s'étrangle, rit, enrage, s'épanche, se confie, s'explique, se justifie, se console, se rassure, argue, arguent, théorise, reformule, relance, corrige, complète, poursuit, reprend`,
      forms: ['” {cue} {source}'],
      needs: 'known',
      quiet: true,
    },
    {
      words: `(parle|parlent|parlait|a parlé|ont parlé) (d'|du|des)`,
      forms: ['{source} {cue}'],
      needs: 'known',
      quiet: true,
    },
    {
      forms: [
        "à entendre (le |la |les |l' |) {source}",
        'comme (aime|aiment|aimait|se plaît|se plaisent) à (le |) (rappeler|dire|répéter|souligner|raconter|expliquer) {source}',
        '{source} (a |ont |)(présenté|présente|présentent|exprimé|exprime|expriment|adressé|adresse) (ses|leurs|sa|son|leur) (condoléances|félicitations|vœux|soutien|inquiétude|inquiétudes|solidarité|regrets|gratitude|tristesse|colère|satisfaction|désaccord)',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      words: `(a|ont) (découvert|observé|calculé|démontré|constaté|vérifié|détecté|mesuré|établi|mis en évidence)`,
      forms: ['” {cue} {source}'],
      needs: 'known',
      quiet: true,
    },
    {
      words: `menace, menacent, a menacé, ont menacé`,
      forms: ['” {cue} {source}', '{source} {cue}'],
      needs: 'known',
      quiet: true,
    },
    {
      words: `en direct sur, en direct dans`,
      forms: ["{cue} (la |le |l' |) {source}"],
      told: true,
      needs: 'outlet',
      quiet: true,
    },
    { forms: ['¶ {source} :'], needs: 'speech' },
    {
      words: `n'(a|ont) pas (souhaité|voulu|tenu à|désiré) (dire|répondre|préciser|trancher|confirmer|commenter|réagir|s'exprimer|communiquer|faire de (commentaire|commentaires|déclaration)|se prononcer|faire de commentaires), ne (souhaite|souhaitent|veut|veulent) pas (commenter|réagir|s'exprimer|communiquer), (a|ont) (refusé|décliné) (de (commenter|répondre|s'exprimer|réagir)|tout commentaire), (s'est|se sont) (refusé|refusée|refusés|refusées) à tout commentaire, se (refuse|refusent) à tout commentaire`,
      forms: ['{source} {cue}', '” {cue} {source}'],
      needs: 'known',
    },
    {
      words: `(fait|font|faisait|faisaient|faisant|a fait|ont fait) état (de|d'|du|des), (table|tablent|tablait) sur`,
      forms: [
        '{source} {cue}',
        '” {cue} {source}',
        '{source} (joint|joints|jointe|jointes|contacté|contactés|interrogé|interrogés|présent|présents) … {cue}',
      ],
      needs: 'known',
    },
    { forms: ['¶ {source} :'], needs: 'headline' },
    { forms: ['{source} :'], needs: 'speech' },
    { forms: ['{source} … :'], needs: 'speech', quiet: true },
    {
      words: 'dévoile, dévoilait, révèle, révélait, publie, publiait, publiera',
      forms: ['(dont|que) {source} {cue}'],
      needs: 'outlet',
    },
    {
      // These say something only where a clause, a quotation or a figure follows: a museum shows paintings as well.
      words: SHOWING,
      forms: [
        "(comme le|comme l'|ainsi que le) {cue} {source}",
        '” {cue} {source}',
        "{source} {cue} (que|qu'|:|comment)",
        '{source} {cue} … (%|pour cent|points|millions|milliards)',
      ],
      needs: 'known',
    },
    {
      words: SHOWING,
      forms: ['{source} {cue}'],
      needs: 'outlet',
    },
    {
      words: SHOWING,
      forms: ['{source} {cue}'],
      needs: 'quotation',
    },
    {
      words: SHOWING,
      forms: ['{source} {cue}'],
      needs: 'document',
    },
    { words: `prévoit, prévoient, prévoyait, a prévu, ont prévu`, forms: ['{source} {cue}'], needs: 'unnamed' },
    { words: `prévoit, prévoient, prévoyait, a prévu, ont prévu`, forms: ['{source} {cue}'], needs: 'named' },
    {
      words:
        '(prévoit|prévoient|attend|attendent|anticipe|anticipent) (de (fortes|violentes|la|nouvelles|faibles)|des|du|une (croissance|hausse|baisse|inflation|amélioration|dégradation|vague|saison|année|reprise|contraction)|un (déficit|recul|ralentissement|retour|été|hiver|excédent|chiffre|bénéfice)|entre|plus de|moins de|jusqu|près de)',
      forms: ['{source} {cue}'],
      needs: 'known',
      quiet: true,
    },
    {
      // What an outlet made of a story that it took over.
      words:
        "reprenait, reprend, a repris, répète, répétait, l'a répété, l'a répétée, a relayé, l'a relayé, l'a relayée, s'excuse, s'est excusé, a présenté ses excuses",
      forms: ['{source} {cue}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      forms: [
        "{source} (a fait|fit|fait) (de|d'|du) … (un|une|le|la)",
        '{source} en (a fait|fit|fait) (un|une)',
        '{source} (a transformé|transforme|transforma) … en (un|une|)',
        "(communiqué|déclaration|mise au point|rectificatif) (de|du|d') {source}",
        '{source} (a publié|publie|a diffusé|diffuse) un (communiqué|rectificatif|erratum)',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      // Where a story began.
      kind: 'original-publication',
      forms: [
        '(rumeur|histoire|canular|information|nouvelle|affirmation|légende|intox) … (est née|est né|naît|a commencé|est apparue|est apparu) … (dans|sur|chez|avec) {source}',
        "(rumeur|histoire|canular|information|nouvelle|affirmation|légende|intox) (vient|provient|est partie|est parti|remonte|part) (de|du|d'|à|au) {source}",
        '(enregistrement|audio|vidéo|document|bande) (sort|est sorti|est sortie|paraît|apparaît|surgit|fuite) (sur|dans|chez) {source}',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      // A joke of an outlet.
      forms: ["(plaisanterie|canular|blague|satire|parodie|farce|poisson d'avril) (de|du|d'|des) {source}"],
      needs: 'outlet',
      quiet: true,
    },
    {
      // Whom the page followed, or stands by.
      forms: [
        ', (à la suite de|suivant|après) {source} ,',
        "(défends|soutiens|crois|félicite) (les|mes|nos) (confrères|collègues|amis|journalistes) (de|du|d'|des) {source}",
        '{source} et nous avons',
        '{source} et nous (publiions|racontions|révélions)',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      forms: [
        '{source} (le|la|les) (juge|jugent|jugeait|considère|trouve|trouvent|estime) (trop |très |) (insuffisant|insuffisante|insuffisants|inacceptable|inutile|dangereux|dangereuse|excessif|excessive|injuste|trop)',
      ],
      needs: 'known',
      quiet: true,
    },
  ],
  pointers: `à lire aussi :, lire aussi :, lire aussi, à lire aussi, à lire également :, lire également :, voir aussi :, à voir aussi :, sur le même sujet :, pour aller plus loin :, notre dossier :, à lire :, lire :, à écouter :, écouter :, en images :, vidéo :, podcast :`,
  idioms: `(appelle|appelé|appela|appelait|appellent|appeler) (aussitôt |immédiatement |) (les secours|la police|les pompiers|les gendarmes|la gendarmerie|le samu|une ambulance|à l'aide|au secours|le 15|le 17|le 18|le 112), (quiconque|celui qui|ceux qui|ceux-ci qui) (déclare|déclarent|conteste|contestent|refuse|refusent|demande|demandent|nie|nient), (texte|loi|décret|règlement|contrat|accord|projet de loi|arrêté|réforme) (prévoit|prévoient|prévoyait) (des|de|du|un|une|le|la|les|que|notamment|également), (faisant|fait|font|fit|faisait) état (d'un|d'une|de plusieurs|de nombreux|de nombreuses|d'au moins|de (deux|trois|quatre|cinq|dix)) (bilan|morts|blessés|victimes|dégâts|tirs|combats|explosions|disparus|hausse|baisse|retard|retards|incidents|tensions|difficultés|inquiétudes), (révélé|révélée|révélés|révélées) par (le|un|une|son|la) (théâtre|cinéma|film|série|rôle|émission|télé-crochet|feuilleton|premier|album|chanson|roman|comédie|autopsie|pandémie|crise|analyse|sécheresse), (ont|a|avaient|avait) attaqué (le|la|les|l'|un|une|des|dans|à|au|aux|plusieurs|deux|trois), (bruxelles|washington|moscou|kiev|pékin|berlin|israël|séoul|pyongyang|téhéran|tokyo|londres|ankara|damas|riyad|varsovie|islamabad|kaboul|bagdad|minsk|taipei|ottawa|athènes|budapest|bucarest|belgrade) :, (sait|savent|savait|savaient) (que|qu'), (défend|défendait|défendu|défendent|défendant) (sa place|son titre|ses chances), (encore|parce|puisque|afin|dommage) (que|qu'), il (semble|paraît|semblait|s'avère) (que|qu'), (concède|concèdent|a concédé|ont concédé|concéda) (un|une|le|la|l'|deux|trois) (but|buts|nul|match|coup|penalty|corner|défaite|ouverture), (assure|assurent|a assuré|ont assuré) (la victoire|le maintien|la qualification|le nul|le spectacle|les trois points|la montée), (loi|décret|ordonnance|règlement|contrat|convention|code|constitution|amendement) (prévoit|prévoient|prévoyait), (demande|demandent|a demandé|ont demandé) (l'asile|le divorce|son transfert|sa mutation|un visa|une pause|un temps mort|le silence), (tribunal|cour|justice|juge|juges|juridiction|assises|appel|correctionnel|correctionnelle|jurés|jury|suprême|cassation) (l' |les |)(a|ont|avait|avaient) condamné, (autant|inutile|c'est|est-ce|pour ainsi|c'est tout|faut-il le|il va sans|il va de soi) dire, autant (dire|avouer|préciser), n'(a|ont|avait|avaient) pas (encore |) répondu, (film|roman|livre|pièce|série|documentaire|légende|histoire|conte|chanson|récit|spectacle|exposition|bande dessinée) (raconte|racontent|dit|dira|parle|évoque|retrace|veut), (raconté|raconte) l'histoire, (réclame|réclament|demande|demandent|a réclamé) (un penalty|le penalty|un carton|la main|la vidéo), (admet|admettent|a admis|ont admis) (la plainte|le recours|en|à l'hôpital), (indique|indiquent|a indiqué|indiquait) (le cap|le chemin|la direction|la sortie|le point|la route|l'heure|le nord), (demande|demandent|a demandé|ont demandé) (l'addition|la liquidation|un crédit|un prêt|le changement|la main|la monnaie|son chemin|l'heure|pardon à dieu|du feu), (raconte|racontent|a raconté) (des histoires|des blagues|des contes|une histoire), (prévient|préviennent|a prévenu|ont prévenu) (les|la|le) (habitants|police|secours|gendarmes|pompiers|famille|voisins|parents|riverains), (propose|proposent) (des prêts|des cours|un menu|une carte|des activités|des visites|des ateliers|des formules|des plats|un service), (accuse|accusent|a accusé) (le coup|un retard|une baisse|réception|une perte|la fatigue), (défend|défendent|a défendu) (les couleurs|son titre|le but|les sans-papiers), (dit|disent|a dit|ont dit|disait) (bonjour|bonsoir|au revoir|adieu|merci|oui|non|stop|banco),(prévoit|prévoient|prévoyait|a prévu|ont prévu) (de|d') (*er|*ir|*re), (a|ont|avait) condamné (le|la|l'|les|un|une|deux|trois|quatre) (prévenu|prévenue|prévenus|accusé|accusée|accusés|mis en cause|ex-*|maire|ancien|ancienne|homme|femme|hommes|jeune|entreprise|société|état|commune|père|mère|chauffeur|conducteur|médecin), (a|ont|avait) condamné (m|mme), (a|ont|avait) rejeté (la demande|le recours|l'appel|le pourvoi|la requête|les recours|les demandes),qui (tient|tiennent|tenait) à,(confirme|confirment|a confirmé|ont confirmé) (sa|son|le|la) (bonne |mauvaise |belle |bon |excellent |) (forme|passe|statut|regain|état|rang|domination|série|leadership|montée), (répond|répondent|a répondu|ont répondu) (par un|par une|par deux|d'un|en marquant), (raconte|racontent|a raconté) (l'histoire|la vie|les aventures|le destin), (annonce|annoncent|annonçait|annonçaient) (la fin|le printemps|l'hiver|l'arrivée|la couleur|minuit), (dira|diront|devra dire) (le|la|si|lundi|mardi|mercredi|jeudi|vendredi),a requis l'anonymat, ont requis l'anonymat, a demandé l'anonymat, ont demandé l'anonymat, requiert l'anonymat, a réclamé l'anonymat, ont réclamé l'anonymat, a souhaité rester anonyme, ont souhaité rester anonymes, a demandé à rester anonyme, ont demandé à rester anonymes, n'a pas répondu,
    notre journal, notre rédaction, notre média, ce journal, notre quotidien, notre site, se dit que, aucun article (de|du|d'), selon que, selon lequel, selon laquelle, selon lesquels, selon lesquelles, selon toute vraisemblance, selon le cas, selon les cas, selon toute probabilité, selon moi, selon nos informations, d'après nos informations, selon nous, selon les besoins, (selon|suivant) (l'ordre|un ordre|le calendrier|la formule|les modalités|le barème|le principe|la méthode|la tradition|l'adage|les saisons|la saison|la météo|l'âge|la taille|les régions|les cas|les modèles|le modèle|les critères|le quotient|les disponibilités|l'arrivée), selon l'usage, selon les règles, c'est-à-dire, c'est dire, pour ainsi dire, à vrai dire,
    autrement dit, soi-disant, comme on dit, au dire vrai, cela dit, ceci dit, dit-on, interrogé par la police, interrogée par la police, interrogés par la police, interrogé par les enquêteurs, interrogé par les policiers, interrogé par les gendarmes, interrogé par un juge, vouloir dire, veut dire, ledit, susdit, publié au journal officiel, source de revenus, source de, sources de, dit (le|la) (grand|grande|petit|petite|gros|grosse|vieux|vieille|jeune|bon|beau|belle|sage|chat|loup|renard|kid|chinois|belge|turc|corse|marseillais|parrain|boss|fou|folle|noir|rouge|blond), à la source, prix de vente indicatif, en source ouverte, sources ouvertes, au cours de, une version précédente de cet article, une version antérieure de cet article, la version initiale de cet article, une première version de cet article, dans une version précédente, il a été, note que, on dit, si bien que, alors que, pour que, bien que, afin que, sans que, avant que, après que, parce que, tandis que, quoique, lorsque, dès que, pendant que, ainsi que, aussi que, autant que, même que, autre que, autres que, seule que, pense que si, celle que, toute que, une que, fait que`,

  credits: [
    { role: 'republication', forms: ['copyright :'] },
    {
      role: 'author',
      forms: [
        'propos recueillis par',
        'entretien réalisé par',
        'interview réalisée par',
        'entretien mené par',
        'recueilli par',
        'interview :',
        '(chronique|tribune|commentaire|billet|éditorial|analyse) (de|par)',
        `(par {name}|texte :|textes :|texte de|textes de|auteur :|auteure :|autrice :|auteurs :|écrit par|
        propos recueillis par|un article de|reportage de|reportage :|de notre correspondant|
        de notre correspondante|de notre envoyé spécial|de notre envoyée spéciale|une enquête de|recueilli par|
        rédigé par|rédaction :|entretien réalisé par|interview réalisée par)`,
        'de (notre|nos) (envoyé|envoyée|envoyés) (spécial|spéciale|spéciaux)',
        'de (notre|nos) (correspondant|correspondante|correspondants)',
      ],
    },
    {
      role: 'translator',
      forms: [
        `(traduit … par {name}|traduit par|traduction de {name}|traduction :|traducteur :|traductrice :|
        traduction par|article traduit … par {name}|texte traduit … par {name}|traduit de l' … par {name}|traduction du … :|traduction de l' … :|traduction du … par {name}|traduction de l' … par {name}|
        traduction française :|traduction française de|traduction et adaptation :|traduit et adapté par|
        traduit et édité par|adapté … par {name}|version française :)`,
        'en traduction française',
      ],
    },
    {
      role: 'editor',
      forms: [
        `(édité par|édition :|relu par|relecture :|sous la direction de|édition de|
        version française … édité par {name}|révision :|révisé par|édité … par {name}|traduit et édité par|
        rédacteur en chef :|rédactrice en chef :|secrétariat de rédaction :|coordination :|coordonné par)`,
      ],
    },
    {
      role: 'photographer',
      forms: [
        `(photo :|photos :|photo de|photos de|photo par|photographie :|photographies :|photographies de|
        photographe :|crédit photo :|crédits photo :|crédit :|crédits :|image :|images :|
        photo d'illustration :|vidéo :|vidéo de|illustration :|dessin :|dessin de|©)`,
      ],
    },
    {
      role: 'contributor',
      forms: [
        `(avec la contribution de|avec les contributions de|avec la participation de|avec la collaboration de|
        a contribué à cet article|ont contribué à cet article|{name} (a contribué|ont contribué) à (cet article|
        ce reportage)|avec {name} à|reportage additionnel de|reportage additionnel :|contribution de|
        avec le concours de|recherches :|documentation :|avec notre correspondant|avec notre correspondante|
        avec nos correspondants|infographie :)`,
      ],
    },
    {
      role: 'wire',
      forms: [
        `(avec agences|(le monde|la rédaction|le figaro|
        libération) avec|avec|avec les agences|d'après afp|la rédaction avec|avec agence)`,
      ],
    },
    {
      role: 'original-publication',
      forms: [
        "l'original (est |a été |)(paru|publié) (dans|par|sur)",
        `((cet article|ce texte|cet entretien|cette tribune|cette enquête) (a été|est|
        a d'abord été) (initialement|d'abord|originellement|) (publié|publiée|paru|parue) (initialement|
        d'abord|à l'origine|) (dans|par|sur|en|le)|publié initialement (dans|par|sur)|
        publié à l'origine (dans|par|sur)|initialement publié (dans|par|sur)|paru initialement dans|(article|texte|entretien|tribune) (paru|parue|publié|publiée) (à l'origine|initialement|d'abord|pour la première fois|) (dans|par|sur|en)|
        paru dans|première publication :|article original :|texte original :|source originale :|
        publication originale :|version originale :|lire l'article original sur|lire l'original sur)`,
      ],
    },
    {
      role: 'translation',
      forms: [
        `(traduction d'un article de|traduction d'un article du|traduction de l'article de|traduit d'un article de|
        traduit depuis)`,
      ],
    },
    {
      role: 'republication',
      forms: [
        `(republié de|republié depuis|repris de|reproduit de|(republié|reproduit|repris) avec (l'autorisation|
        l'aimable autorisation|l'accord) (de|du|des)|via|en partenariat avec|republié à partir de)`,
      ],
    },
    { role: 'citation', forms: ['source :', 'sources :', 'source(s) :'] },
    {
      role: 'press-release',
      forms: [
        `(communiqué de presse de|communiqué de|communiqué du|communiqué par|(contenu|texte|article|publi-rédactionnel) (proposé|fourni|rédigé|transmis|sponsorisé|parrainé|réalisé) par|fourni par|diffusé par|publié par)`,
      ],
    },
  ],

  roles: {
    script: ['(liste des plans|plans|lancement) :', '(extrait sonore|sonore|soundbite)'],
    apology: [
      'une (version précédente|première version|version antérieure) de cet (article|texte) … (citant|reprenant|d’après|suivant|selon)',
      'nous présentons nos excuses',
      'nos excuses à nos lecteurs',
      'nous nous excusons',
      'prions nos lecteurs de nous excuser',
      'nous retirons',
      'nous avons (écrit|publié|affirmé|indiqué) (à tort|par erreur)',
      '(à tort|par erreur) , nous avons',
    ],
    denial: [
      '(sorti|sortie|sortis|sorties) de (son|leur) contexte',
      '(absurde|absurdes|mensong*|mensongères)',
      'aucun fondement',
      'dément',
      'démentent',
      'démenti',
      'démentie',
      'démentis',
      'démentait',
      'nie',
      'nient',
      'niait',
      '(réfute|réfutent|rejette|rejettent|récuse|conteste|contestent) … (accusations|informations|information|rumeurs|rumeur|allégations|article|affirmations)',
      '(fausse|fausses) (information|informations|nouvelle|rumeur|rumeurs)',
      'sans fondement',
      'dénué de (tout |)fondement',
      'inventé de toutes pièces',
    ],
    correction: [
      'excuses … (article|reportage|publication|information|erreur)',
      '(retire|retirent|a retiré) … article',
      'rectificatif',
      'droit de réponse',
      'erratum',
      '(rectifie|corrige) … (article|information)',
    ],
    'fact-check': [
      '(verdict|conclusion) : (faux|trompeur|vrai|plutôt|infondé|manipulé|satire)',
      'fact-checking',
      'fact checking',
      'vrai ou faux',
      'vrai ou fake',
      'désintox',
      'les décodeurs',
      'canular',
      "c'est faux",
      'est-il vrai que',
      'info ou intox',
      'vrai/faux',
      '? non (.|,|!)',
    ],
    before: [
      '(a été|avait été|ont été) (révélé|révélée|révélés|publié|publiée|annoncé|annoncée|rendu public|rendue publique) (la semaine dernière|le mois dernier|l’an dernier)',
      '(la semaine dernière|le mois dernier|l’an dernier) , (on avait|il avait été) (écrit|publié|annoncé|lu|dit) le contraire',
    ],
    'follow-up': [
      "comment (la|une|l'|cette) (rumeur|histoire|nouvelle|information|intox) … (s'est propagée|s'est répandue|est née|a circulé|s'est diffusée)",
      'comme nous (l’|)(écrivions|rapportions|annoncions)',
      "comme nous l'(écrivions|avions|annoncions|avons)",
      '(un an|deux ans|trois ans|cinq ans|dix ans) après (:|,)',
      '(un an|deux ans|trois ans) plus tard :',
    ],
    original: [
      'exclusif :',
      'exclusivité :',
      '[ exclusif ]',
      'info exclusive',
      'selon nos informations',
      'a-t-on appris de (source|sources)',
      'a appris notre (journal|rédaction)',
    ],
    'press-release-copy': ['(indique|annonce|précise|informe) le service de presse'],
    'wire-copy': ['(avec |)agences'],
    independent: [
      '(notre|ce) (journal|rédaction|site|média|magazine|reporter|correspondant|correspondante)',
      '(a déclaré|déclare|a confié|confie|a affirmé|explique|a expliqué|indique|a indiqué) à notre (journal|rédaction|reporter|correspondant|correspondante|site)',
      'à notre (rédaction|journal|reporter|correspondant)',
      'nous (a déclaré|a confié|a dit|a expliqué|explique|confie)',
      'contacté par (nos soins|notre rédaction|nous)',
      '(notre|nos) (reporter|reporters|envoyé spécial|envoyée spéciale)',
      'nous avons (interrogé|appelé|contacté|joint) (le|la|les|deux|trois|un|une|plusieurs)',
    ],
  },
  translations: {
    said: [
      '(notre|ma|sa propre) traduction',
      'traduction (de la rédaction|par nos soins|maison|libre|personnelle|non officielle)',
      'traduit par (nos soins|mes soins|nous|moi|la rédaction)',
      "(nous avons|j'ai) traduit (cet|ce|le|l'|cette)",
      '(publié|paru|proposé) … en traduction',
      '(résumé|résumée|résumés|synthèse) en français',
    ],
    original: [
      "(article|texte|version|publication|source|langue) (original|originale|d'origine)",
      "(lire|voir) l'original",
      "l'original (en|ici|est)",
      'original en',
    ],
    foreign: [
      'en (allemand|anglais|arabe|bulgare|chinois|coréen|danois|espagnol|finnois|grec|hébreu|hongrois|italien|japonais|néerlandais|norvégien|persan|polonais|portugais|roumain|russe|serbe|suédois|tchèque|turc|ukrainien)',
      'version (allemande|anglaise|arabe|chinoise|espagnole|italienne|polonaise|russe|turque|ukrainienne)',
    ],
  },
  hearsay: ['(aurait|auraient|serait|seraient)', 'à en croire la rumeur', 'prétendument', 'soi-disant'],
  reasons: [
    'pas (autorisé|autorisée|autorisés|autorisées|habilité|habilitée|habilités|habilitées) à',
    'par crainte (de|des|du)',
    'par peur (de|des|du)',
    'pour des raisons de (sécurité|confidentialité)',
    'en raison de la sensibilité',
  ],
  notices: [
    {
      kind: 'legal-label',
      name: 'banned-organisation',
      forms: [
        `(organisation (terroriste|extrémiste) interdite en|(interdit|interdite|interdits|interdites) en russie|
        reconnue comme (terroriste|extrémiste)|reconnu comme (terroriste|extrémiste)|
        désignée comme organisation terroriste|classée comme organisation (terroriste|extrémiste)|
        considérée comme extrémiste et interdite|dont les activités sont interdites en|jugée extrémiste en russie)`,
      ],
      where: 'text',
    },
    {
      kind: 'legal-label',
      name: 'foreign-agent',
      forms: [
        `((désigné|désignée|désignés|classé|classée|inscrit|inscrite|déclaré|déclarée|reconnu|reconnue|
        étiqueté|étiquetée|qualifié|qualifiée|enregistré|enregistrée) (|comme|en tant qu'|d') (|
        un )agent de l'étranger|(désigné|désignée|classé|classée|déclaré|déclarée|reconnu|reconnue) (|
        comme) (|un )agent étranger|au registre des agents de l'étranger|
        remplissant les fonctions d'agent de l'étranger)`,
      ],
      where: 'text',
    },
    {
      kind: 'legal-label',
      name: 'undesirable-organisation',
      forms: [
        `((déclaré|déclarée|désigné|désignée|classé|classée|reconnu|reconnue) (|comme |
        organisation )indésirable|organisation indésirable)`,
      ],
      where: 'text',
    },
    {
      kind: 'self-statement',
      name: 'own-designation',
      forms: [
        `(désigné … indésirable|désigné … agent de l'étranger|déclaré … agent de l'étranger|
        qualifié … agent de l'étranger|déclaré … indésirable|bloqué … notre site|bloqué … site)`,
      ],
      where: 'self',
    },
    {
      kind: 'sponsored',
      name: 'sponsored-content',
      forms: [
        `(contenu sponsorisé|article sponsorisé|contenu partenaire|contenu de partenaire|publicité|
        publireportage|publi-reportage|publi-rédactionnel|publirédactionnel|communiqué publicitaire|
        contenu publicitaire|(contenu|article|dossier|texte|message) (sponsorisé|parrainé|promotionnel|commercial|publicitaire|rémunéré)|sponsorisé|sponsorisé par|partenariat|contenu de marque|contenu (proposé|payé|financé|sponsorisé) par|contenu (proposé|payé|financé|sponsorisé) par (la|le|les|l')|ceci est un contenu sponsorisé|(cet article|ce contenu) (vous |)est (proposé|sponsorisé|parrainé|offert|financé) par|(article|texte) (payé|financé|sponsorisé) par|
        présenté par|proposé par|en collaboration commerciale avec|collaboration commerciale|(article|contenu|dossier|reportage|texte) (réalisé|rédigé|produit|conçu|écrit) (en partenariat avec|pour|avec le soutien de|en collaboration avec)|(pour le compte|à l'initiative) (de|du|d')|opération spéciale|la rédaction n'a pas (participé|pris part)|
        n'a pas participé à (la réalisation|sa réalisation|son élaboration|la rédaction)|article partenaire|contenu conçu et proposé par|brand content|annonce)`,
      ],
      where: 'label',
    },
    {
      kind: 'press-release',
      name: 'press-release',
      forms: [`(communiqué de presse :|communiqué|pour diffusion immédiate|ceci est un communiqué)`],
      where: 'label',
    },
    {
      kind: 'correction',
      name: 'correction',
      forms: [
        `(correction :|correction (du|le|apportée|publiée)|correctif :|rectificatif :|rectificatif|erratum :|errata :|précision :|mise à jour :|
        mise au point :|une version précédente de cet article|une version antérieure de cet article|
        une première version de cet article|cet article a été (corrigé|modifié|rectifié|mis à jour|amendé)|
        contrairement à ce que nous avons écrit|contrairement à ce que nous écrivions|
        contrairement à ce qui était écrit|article corrigé|la version initiale de cet article|
        dans une version précédente|(une|deux|plusieurs) (erreur|erreurs|coquille|coquilles|inexactitude) (s'est glissée|se sont glissées|s'était glissée|a été corrigée|ont été corrigées)|
        erratum|errata|(dans une|une) version (initiale|antérieure) de cet article|nous avons (écrit|indiqué) par erreur)`,
      ],
    },
    {
      kind: 'opinion',
      name: 'opinion',
      forms: [
        `(opinion|opinions|tribune|éditorial|édito|chronique|point de vue|carte blanche|billet|libre opinion|
        débat|les propos tenus (dans|par|ici|sont|n')|les opinions exprimées (dans|par|ici|sont|n')|
        les propos exprimés (dans|par|ici)|n'engagent que leur auteur|n'engage que son auteur|
        n'engagent que leurs auteurs|commentaire|les points de vue exprimés|billet d'humeur|idées)`,
      ],
      where: 'label',
    },
    {
      kind: 'satire',
      name: 'satire',
      forms: [
        `(satire|humour|parodie|article satirique|ceci est une parodie|ceci est un article satirique|
        site satirique|pastiche|cet article est satirique|poisson d'avril)`,
      ],
      where: 'label',
    },
    {
      kind: 'automation',
      name: 'machine-written',
      forms: [
        `((texte|article|contenu|résumé|synthèse) (généré|générée|rédigé|produit|écrit|créé|traduit) par (l' |l'|une |)(ia|intelligence artificielle)|(généré|rédigé|écrit|produit|créé) (automatiquement|par une intelligence artificielle|
        par l'intelligence artificielle|par une ia|par l'ia|par ia|par un algorithme|par un robot|
        avec l'aide de l'intelligence artificielle|avec l'aide d'une ia|avec l'intelligence artificielle)|
        à l'aide de l'intelligence artificielle|à l'aide d'une intelligence artificielle|
        avec l'aide de l'intelligence artificielle|avec l'assistance d'une intelligence artificielle|
        avec l'aide de l'ia|avec l'aide d'une intelligence artificielle|avec l'aide d'un outil d'intelligence artificielle|
        (recours|faisant appel) à (l'|une |l' |)(ia|intelligence artificielle)|à l'aide (d'une|de l'|de l') ia|à l'aide d'un outil d'intelligence artificielle|texte généré automatiquement|
        assisté par l'intelligence artificielle|par une intelligence artificielle|
        générée par intelligence artificielle|généré par intelligence artificielle)`,
      ],
      where: 'label',
    },
    {
      kind: 'machine-translation',
      name: 'machine-translation',
      forms: [
        `(traduction automatique|(a été|est|contenu|article|texte) traduit automatiquement|
        traduit automatiquement (de|du|depuis|par|à)|traduit automatiquement|traduite automatiquement|(a été|
        est) traduit (par|avec|à) (un|une|l'|google|deepl)|traduction automatisée|traduit par google|
        traduit par deepl|traduit avec deepl|traduit par une intelligence artificielle|traduit par l'ia|
        traduit par ia|traduit à l'aide de l'intelligence artificielle|
        traduit à l'aide d'une intelligence artificielle|traduit avec l'aide de l'intelligence artificielle|
        traduit par l'intelligence artificielle|traduit à l'aide d'un outil|traduit (de|du|depuis) … (à l'aide|avec l'aide|au moyen|par un|par une|par l'|grâce à)|(traduit|traduite) … (intelligence artificielle|ia|deepl)|traduction (générée|réalisée|produite|effectuée) (par|à|avec|automatiquement|au)|(est|par) une traduction automatique|traduction automatique (relue|révisée|vérifiée|corrigée|supervisée|effectuée|réalisée)|traduction assistée)`,
      ],
      where: 'label',
    },
    {
      kind: 'archive',
      name: 'old-article',
      forms: [
        `(cet article a plus de|cet article date de plus|cet article est vieux de|
        cet article a été publié il y a plus|article publié il y a plus|archives|archive|article archivé|
        article d'archive|nos archives|contenu archivé|cette page est archivée|tiré de nos archives)`,
      ],
      where: 'label',
    },
    {
      kind: 'embargo',
      name: 'embargo',
      forms: [
        `(sous embargo|embargo jusqu'au|embargo jusqu'à|embargo levé|ne pas publier avant|ne pas diffuser avant)`,
      ],
    },
  ],

  calendar: `janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, janv, févr, avr, juil, sept, oct, nov, déc,
    lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, lundis, mardis, mercredis, jeudis, vendredis, samedis, dimanches, 1er`,
  abbreviations: `m, mm, mme, mmes, mlle, me, dr, pr, st, ste, etc, cf, p, pp, n, art, av, bd, janv, févr, avr, juil, sept, oct, nov, déc, env, éd, vol, ch, hab, min, max, tél, no, fig, ex, c.-à-d, jr, mgr, gal, col, cdt, cie`,
  agencies:
    'afp, reuters, ap, belga, ats, keystone-ats, efe, ansa, dpa, tass, xinhua, interfax, lusa, map, aps, tap, apa, aib, kyodo, upi, aps, agence france-presse, la presse canadienne, presse canadienne, ats/afp, bloomberg, anadolu, belga/afp, awp, sda, rtbf, mediacongo',
};
