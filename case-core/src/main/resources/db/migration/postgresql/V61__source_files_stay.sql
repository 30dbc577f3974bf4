create trigger source_file_unchangeable before update or delete or truncate on source_file
    for each statement execute function unchangeable();
