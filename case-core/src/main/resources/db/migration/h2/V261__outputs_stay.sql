create trigger dossier_output_unchangeable before update, delete on dossier_output
    for each row call 'org.dalil.database.Unchangeable';
