create trigger dossier_output_part_unchangeable before update or delete or truncate on dossier_output_part
    for each statement execute function unchangeable();
