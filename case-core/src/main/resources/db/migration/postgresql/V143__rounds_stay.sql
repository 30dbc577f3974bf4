create trigger store_round_unchangeable before update or delete or truncate on store_round
    for each statement execute function unchangeable();
