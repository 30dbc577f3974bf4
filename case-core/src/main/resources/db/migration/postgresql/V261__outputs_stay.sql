create trigger dossier_output_unchangeable before update or delete or truncate on dossier_output
    for each statement execute function unchangeable();
