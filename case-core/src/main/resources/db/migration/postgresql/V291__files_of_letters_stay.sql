create trigger letter_file_unchangeable before update or delete or truncate on letter_file
    for each statement execute function unchangeable();
