create trigger dossier_output_part_unchangeable before update, delete on dossier_output_part
    for each row call 'org.dalil.database.Unchangeable';
