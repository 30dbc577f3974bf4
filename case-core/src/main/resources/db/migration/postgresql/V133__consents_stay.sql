create trigger consent_entry_unchangeable before update or delete or truncate on consent_entry
    for each statement execute function unchangeable();
