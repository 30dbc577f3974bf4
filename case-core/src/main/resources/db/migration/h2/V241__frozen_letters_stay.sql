create trigger frozen_letter_unchangeable before update, delete on frozen_letter
    for each row call 'org.dalil.database.Unchangeable';
