create trigger custody_entry_unchangeable before update or delete or truncate on custody_entry
    for each statement execute function unchangeable();
