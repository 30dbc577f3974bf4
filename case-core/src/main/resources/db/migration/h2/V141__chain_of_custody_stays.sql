create trigger custody_entry_unchangeable before update, delete on custody_entry
    for each row call 'org.dalil.database.Unchangeable';
