namespace SendInspection.Domain.Tests.Conventions;

/// <summary>One calendar, one edition and one process for the whole of a host: sixteen threads ask them a million questions at once.</summary>
public class SharedTests
{
    private const int Threads = 16;
    private const int Operations = 1_000_000;
    private const int Questions = 5_000;

    private static readonly WorkingDayCalendar Calendar = WorkingDayCalendar.England;
    private static readonly Framework Send2016 = Framework.Send2016;
    private static readonly InspectionEvent[] Events = Inspections.Stories.Events(Inspections.Stories.Fit);

    [Fact]
    public void Sixteen_threads_get_the_answers_of_one()
    {
        int[] alone = [.. Enumerable.Range(0, Questions).Select(Answer)];
        int[] wrong = new int[Threads];
        using Barrier start = new(Threads);
        Thread[] threads = [.. Enumerable.Range(0, Threads).Select(number => new Thread(() =>
        {
            start.SignalAndWait();

            // Each thread begins elsewhere, so that they ask different things at the same moment.
            for (int turn = 0; turn < Operations / Threads; turn++)
            {
                int question = (turn + (number * 311)) % Questions;
                wrong[number] += Answer(question) == alone[question] ? 0 : 1;
            }
        }))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        Assert.All(wrong, count => Assert.Equal(0, count));
    }

    [Fact]
    public void Threads_that_ask_one_inspection_at_once_get_the_answers_of_one()
    {
        LocalDate day = new(2016, 9, 20);
        InspectionEvent Concern(int number) => new ConcernRecorded(day, new SafeguardingConcern($"S{number}", day, "A door that did not lock."));
        InspectionEvent[] history = Inspections.Stories.Numbered(
            [.. Inspections.Stories.Fieldwork, new InspectionSuspended(new(2016, 9, 21), "Flood."), .. Enumerable.Range(0, 400).Select(number => Concern(2 * number))]);
        for (int round = 0; round < 20; round++)
        {
            // What the concerns add up to is worked out by whoever asks first.
            Inspection shared = Inspection.Replay(history);
            int[] wrong = new int[Threads];
            using Barrier start = new(Threads);
            Thread[] threads = [.. Enumerable.Range(0, Threads).Select(number => new Thread(() =>
            {
                start.SignalAndWait();
                for (int turn = 0; turn < 50; turn++)
                {
                    int asked = (number + turn) % 800;
                    wrong[number] += shared.Decide(Concern(asked), Calendar).IsAccepted == (asked % 2 == 1) ? 0 : 1;
                }
            }))];
            Array.ForEach(threads, thread => thread.Start());
            Array.ForEach(threads, thread => thread.Join());
            Assert.All(wrong, count => Assert.Equal(0, count));
        }
    }

    /// <summary>The answer to one of the questions, as a number.</summary>
    private static int Answer(int question)
    {
        LocalDate date = new LocalDate(2016, 5, 1).PlusDays(question);
        return (question % 8) switch
        {
            0 => Of(Calendar.AddWorkingDays(date, question % 200)),
            1 => Calendar.CountWorkingDays(date, date.PlusDays(question % 400)),
            2 => Calendar.IsWorkingDay(date) ? 1 : 0,
            3 => Of(Send2016.StatementDue(date, Calendar).DueOn),
            4 => (int?)InspectionProcess.Of(Send2016).After((InspectionStage)(question % 20), (InspectionStep)(question % 30)) ?? -1,
            5 => LocalAreas.On(date).Count,
            6 => Send2016.Questions.Count + (int)Inspection.Replay(Events.Take(question % 10)).Stage,
            _ => Calendar.BankHolidays(date.Year).Count,
        };
    }

    private static int Of(LocalDate date) => (date.Year * 10_000) + (date.Month * 100) + date.Day;
}
