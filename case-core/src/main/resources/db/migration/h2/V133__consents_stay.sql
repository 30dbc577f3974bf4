create trigger consent_entry_unchangeable before update, delete on consent_entry
    for each row call 'org.dalil.database.Unchangeable';
