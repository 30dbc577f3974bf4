create trigger evidence_file_unchangeable before update or delete or truncate on evidence_file
    for each statement execute function unchangeable();
