create trigger redacted_copy_unchangeable before update or delete or truncate on redacted_copy
    for each statement execute function unchangeable();
