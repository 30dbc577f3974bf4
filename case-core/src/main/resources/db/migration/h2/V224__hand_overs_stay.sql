create trigger request_hand_over_unchangeable before update, delete on request_hand_over
    for each row call 'org.dalil.database.Unchangeable';
