using FsCheck;
using FsCheck.Fluent;
using SendInspection.Domain.Json;
using SendInspection.Domain.Testing;

namespace SendInspection.Domain.Tests.Json;

/// <summary>Histories that are valid JSON, event by event, but were stored in a wrong order, with gaps or with repeats.</summary>
public class HistoryOrderTests
{
    /// <summary>A true history, and the places of its events after it was disturbed.</summary>
    public sealed record Disturbed(InspectionEvent[] Events, int[] Places);

    public static class Arbitrary
    {
        public static Arbitrary<Disturbed> Disturbed() => Arb.From(
            from history in SendInspectionGen.AnyHistory
            let length = history.Events.Count
            where length > 1
            from kind in Gen.Choose(0, 3)
            from one in Gen.Choose(0, length - 1)
            from other in Gen.Choose(0, length - 1)
            from shuffled in Gen.Shuffle(Enumerable.Range(0, length).ToArray())
            select new Disturbed([.. history.Events], Disturb(kind, length, one, other, shuffled)));

        private static int[] Disturb(int kind, int length, int one, int other, int[] shuffled)
        {
            List<int> places = [.. Enumerable.Range(0, length)];
            switch (kind)
            {
                case 0:
                    places.Insert(other, one);
                    break;
                case 1:
                    places.RemoveAt(one);
                    break;
                case 2:
                    (places[one], places[other]) = (places[other], places[one]);
                    break;
                default:
                    return shuffled;
            }

            return [.. places];
        }
    }

    [Property(Arbitrary = [typeof(Arbitrary)], MaxTest = 1000)]
    public void Events_in_a_wrong_order_are_refused_with_the_index_of_the_first_that_cannot_be(Disturbed history)
    {
        string json = SendInspectionJson.Write(history.Places.Select(place => history.Events[place]).ToList());
        List<InspectionEvent> read = SendInspectionJson.Parse<List<InspectionEvent>>(json);

        // Up to here each event stands where it stood in the true history; this one does not.
        int index = Array.FindIndex([.. history.Places.Select((place, at) => place == at)], isRight => !isRight);
        if (index < 0)
        {
            Assert.Equal(read.Count, Inspection.Replay(read).Version);
        }
        else
        {
            InvalidOperationException impossible = Assert.Throws<InvalidOperationException>(() => Inspection.Replay(read));
            Assert.StartsWith($"The history is impossible at index {index}: ", impossible.Message, StringComparison.Ordinal);
        }
    }
}
