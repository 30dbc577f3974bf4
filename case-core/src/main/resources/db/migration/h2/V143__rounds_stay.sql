create trigger store_round_unchangeable before update, delete on store_round
    for each row call 'org.dalil.database.Unchangeable';
